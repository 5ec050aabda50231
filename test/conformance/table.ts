import type { JudgedFile } from './judge-folder.ts';
import type { Judged } from './judgement.ts';

/** What `npm run conformance` prints: a line per file and release, then every disagreement. */
export function table(files: readonly JudgedFile[]): string {
  return files.map(ofFile).join('\n');
}

function ofFile({ name, lines }: JudgedFile): string {
  if (lines === undefined) return `${name}: not judged, for no judge knows this kind of file\n`;
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
  const stricter = new Map<string, number>();
  for (const { judgement } of lines) {
    if (judgement.verdict !== 'stricter') continue;
    const key = judgement.rules.join(' + ');
    stricter.set(key, (stricter.get(key) ?? 0) + 1);
  }
  const by = [...stricter].sort(([, one], [, other]) => other - one).map(([key, times]) => `${key} ${times}`);
  return `  ${release.padEnd(8)} ${String(lines.length).padStart(5)} lines, ${count('agrees')} agree, ${count('stricter')} stricter${by.length === 0 ? '' : ` (${by.join(', ')})`}, ${count('disagrees')} disagree`;
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
