import { Command as Commander, Option } from 'commander';
import type { Command } from './declare.ts';

/** Declarations -> commander's program. `act` is what happens when a command was typed. */
export function program(
  commands: readonly Command[],
  version: string,
  act: (command: Command, args: readonly string[], flags: Readonly<Record<string, unknown>>) => Promise<void>,
): Commander {
  const root = new Commander('slipway')
    .description('Checks, packs and publishes Elasticsearch plugins and bundles to Elastic Cloud.')
    .version(version, '-V, --version', 'print the version')
    .helpCommand('help [command]', 'show help of a command')
    .helpOption('-h, --help', 'show help')
    .exitOverride()
    // `slipway publish --version 9.*` is the extension's version, not Slipway's.
    .enablePositionalOptions()
    .showHelpAfterError('(slipway --help lists commands; slipway <command> --help lists flags)')
    .addHelpText(
      'after',
      '\nStart here:\n  slipway init my-words --template synonyms-bundle\n  slipway publish my-words --local',
    );
  for (const command of commands) root.addCommand(subcommand(command, act));
  return root;
}

function subcommand(command: Command, act: Parameters<typeof program>[2]): Commander {
  const sub = new Commander(command.name)
    .description(command.summary)
    .helpOption('-h, --help', 'show help')
    .exitOverride();
  if (command.args !== '') sub.argument(command.args, command.argsSummary);
  for (const { flags, summary, choices, default: preset } of command.flags) {
    const option = new Option(flags, summary);
    if (choices) option.choices(choices);
    if (preset !== undefined) option.default(preset);
    sub.addOption(option);
  }
  sub.option('-q, --quiet', 'no progress, only the result');
  sub.option('--debug', 'show causes and stacks of errors');
  sub.addHelpText('after', `\nExamples:\n${command.examples.map((example) => `  ${example}`).join('\n')}`);
  return sub.action((...given: unknown[]) => act(command, sub.args, given.at(-2) as Record<string, unknown>));
}
