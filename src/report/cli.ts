/** A command as docs/cli.md tells it; what src/commands/declare.ts declares fits. */
export interface Documented {
  readonly name: string;
  readonly summary: string;
  readonly args: string;
  readonly argsSummary: string;
  readonly flags: readonly {
    readonly flags: string;
    readonly summary: string;
    readonly choices?: readonly string[];
    readonly default?: string;
  }[];
  readonly examples: readonly string[];
}

/** docs/cli.md: every command with its arguments, flags and examples. */
export function cliPage(
  commands: readonly Documented[],
  exitCodes: Readonly<Record<string, number>>,
): string {
  return [
    '# Commands',
    '',
    '<!-- Made by `npm run docs` from src/commands/index.ts and src/errors.ts. -->',
    '',
    '| command | |',
    '| --- | --- |',
    ...commands.map(({ name, args, summary }) => `| [${usage(name, args)}](#${name}) | ${cell(summary)} |`),
    '',
    'Every command also takes `--quiet` (no progress, only the result), `--debug` (causes and stacks of errors) and `--help`.',
    'Results go to stdout, progress and words about it to stderr.',
    '',
    ...commands.flatMap(section),
    '## Exit codes',
    '',
    '| exit code | |',
    '| --- | --- |',
    ...Object.entries(meanings).map(([code, meaning]) => `| ${code} | ${meaning} |`),
    '',
    '| error code | exit code |',
    '| --- | --- |',
    ...Object.entries(exitCodes).map(([code, exit]) => `| \`${code}\` | ${exit} |`),
    '',
  ].join('\n');
}

const meanings = {
  0: 'done; also: unchanged',
  1: 'findings: the extension cannot work as it is',
  2: 'usage or configuration',
  3: 'not authorised',
  4: 'refused: another content under that name, in use, ambiguous',
  5: 'network or service: worth another try',
  6: 'published, but not verified',
  70: 'a fault in Slipway',
  130: 'interrupted',
} as const;

function section({ name, summary, args, argsSummary, flags, examples }: Documented): string[] {
  return [
    `## ${name}`,
    '',
    `\`slipway ${usage(name, args)}\`: ${summary}.`,
    '',
    ...(args === '' ? [] : [`\`${args}\`: ${argsSummary}.`, '']),
    ...(flags.length === 0 ? [] : ['| flag | |', '| --- | --- |', ...flags.map(row), '']),
    '```sh',
    ...examples,
    '```',
    '',
  ];
}

function row({ flags, summary, choices, default: preset }: Documented['flags'][number]): string {
  const more = [
    ...(choices ? [`one of ${choices.map((choice) => `\`${choice}\``).join(', ')}`] : []),
    ...(preset === undefined ? [] : [`default: \`${preset}\``]),
  ];
  return `| \`${cell(flags)}\` | ${cell([summary, ...more].join('; '))} |`;
}

function usage(name: string, args: string): string {
  return args === '' ? name : `${name} ${cell(args)}`;
}

/** A bar would end the cell. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
