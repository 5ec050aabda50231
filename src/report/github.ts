import type { CheckRun } from '../check-run.ts';
import type { Finding, Severity } from '../model.ts';
import { plural } from './findings.ts';
import { groupsOf } from './groups.ts';
import { factText, type Locate, type Location } from './location.ts';

/** GitHub shows ten annotations of a kind for each step, and drops the rest. */
const SHOWN = 10;

const kinds = [
  ['error', 'error', 'error'],
  ['warn', 'warning', 'warning'],
  ['note', 'notice', 'note'],
] as const satisfies readonly (readonly [Severity, string, string])[];

/** Findings -> GitHub's workflow commands, which become annotations: the worst first, ten of a kind, then what is left. */
export function githubAnnotations(run: CheckRun, locate: Locate): string {
  const found = groupsOf(run).flatMap((group) =>
    group.findings.map((finding) => ({ finding, location: locate(group, finding) })),
  );
  const lines = kinds.flatMap(([severity, command]) =>
    found
      .filter(({ finding }) => finding.severity === severity)
      .slice(0, SHOWN)
      .map(({ finding, location }) => annotation(command, finding, location)),
  );
  const more = kinds.flatMap(([severity, , word]) => {
    const count = found.filter(({ finding }) => finding.severity === severity).length - SHOWN;
    return count > 0 ? [plural(count, `more ${word}`)] : [];
  });
  const last = more.length > 0 ? [`${more.join(', ')}: \`slipway check\` shows all.`] : [];
  return [...lines, ...last].map((line) => `${line}\n`).join('');
}

function annotation(command: string, finding: Finding, location: Location): string {
  const { file, line, column } = location;
  const properties = [
    ...(file === '.' ? [] : [['file', file] as const]),
    ...(line === undefined ? [] : [['line', `${line}`] as const]),
    ...(column === undefined ? [] : [['col', `${column}`] as const]),
    ['title', finding.rule] as const,
  ].map(([key, value]) => `${key}=${escapedProperty(value)}`);
  return `::${command} ${properties.join(',')}::${escaped(factText(finding, location))}`;
}

/** As toolkit/core of GitHub Actions: escapeData. */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** As toolkit/core of GitHub Actions: escapeProperty. */
function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
