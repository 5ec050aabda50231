import type { JudgedFile } from './judge-folder.ts';
import type { Judged } from './judgement.ts';

/** What `npm run conformance` prints: a line per file and release, then every disagreement. */
export function table(files: readonly JudgedFile[]): string {
  return files.map(ofFile).join('\n');
}

function ofFile({ name, lines }: JudgedFile): string {
  if (lines === undefined)
    return `${name}: not judged, for it holds no vectors of a kind that a judge knows\n`;
  const releases = [...new Set(lines.map(({ release }) => release))].sort(byNumber);
  const sums = releases.map((release) =>
    sum(
      release ?? 'all',
      lines.filter((line) => line.release === release),
    ),
  );
  return [name, ...sums, ...lines.flatMap(disagreement)].map((line) => `${line}\n`).join('');
}

function byNumber(one: string | undefined, other: string | undefined): number {
  return (one ?? '').localeCompare(other ?? '', 'en', { numeric: true });
}

function sum(release: string, lines: readonly Judged[]): string {
  const count = (verdict: string) => lines.filter(({ judgement }) => judgement.verdict === verdict).length;
  const parts = [
    `${count('agrees')} agree`,
    `${count('stricter')} stricter${byRule(lines, 'stricter')}`,
    ...(count('undecided') > 0 ? [`${count('undecided')} undecided${byRule(lines, 'undecided')}`] : []),
    `${count('disagrees')} disagree`,
  ];
  return `  ${release.padEnd(8)} ${String(lines.length).padStart(5)} lines, ${parts.join(', ')}`;
}

function byRule(lines: readonly Judged[], verdict: 'stricter' | 'undecided'): string {
  const times = new Map<string, number>();
  for (const { judgement } of lines) {
    if (judgement.verdict !== verdict) continue;
    const key = judgement.rules.join(' + ');
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  const by = [...times].sort(([, one], [, other]) => other - one).map(([key, count]) => `${key} ${count}`);
  return by.length === 0 ? '' : ` (${by.join(', ')})`;
}

function disagreement({ id, judgement }: Judged): readonly string[] {
  if (judgement.verdict !== 'disagrees') return [];
  const { input, ours, theirs } = judgement;
  return [
    `  ${id}`,
    `    input:  ${cut(JSON.stringify(input))}`,
    `    ours:   ${cut(ours)}`,
    `    theirs: ${cut(theirs)}`,
  ];
}

function cut(text: string): string {
  const line = text.replaceAll('\n', '\\n');
  return line.length > 1000 ? `${line.slice(0, 1000)}...` : line;
}
