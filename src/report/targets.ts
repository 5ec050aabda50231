import type { Verdict } from '../verdicts.ts';

/** For which releases an extension loads and for which not, and why: one row for releases of which the same rules speak. */
export function targetsText(targets: readonly Verdict[]): readonly string[] {
  const rows = targets.map(({ releases, loads, because }) => ({
    releases: shortened(releases),
    loads: loads ? 'yes' : 'no',
    why: whyText(because),
  }));
  const width = Math.max('release'.length, ...rows.map(({ releases }) => releases.length));
  return [
    `  ${'release'.padEnd(width)}  loads  why not`,
    ...rows.map(({ releases, loads, why }) =>
      `  ${releases.padEnd(width)}  ${loads.padEnd('loads'.length)}  ${why}`.trimEnd(),
    ),
  ];
}

/** `(rule, rule)` with the first fact before it. */
export function whyText(because: Verdict['because']): string {
  const [first] = because;
  if (first === undefined) return '';
  const ids = [...new Set(because.map(({ rule }) => rule))];
  return `${first.message.replaceAll('\n', '\\n')}  (${ids.join(', ')})`;
}

/** More ranges than this are counted. */
const SHOWN = 4;

export function shortened(ranges: readonly string[]): string {
  const more = ranges.length - SHOWN;
  return more > 0 ? `${ranges.slice(0, SHOWN).join(', ')} and ${more} more` : ranges.join(', ');
}
