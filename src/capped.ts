import { isWithin, releaseRanges } from './elasticsearch/release-ranges.ts';
import type { Finding, Severity } from './model.ts';

/** Findings of one rule on one extension that are told one by one. */
const MOST = 100;

/**
 * What one rule found in one extension -> at most 100 findings, in their order, and one more that counts the others. The
 * worst are kept, and a first one of each file before the second one of any. The one that counts has the severity of the
 * worst left out, and names the releases that those are true of: so each release has an error that had one.
 */
export function capped(findings: readonly Finding[], releases: readonly string[]): readonly Finding[] {
  const ranked = rank(findings);
  const kept = new Set(ranked.slice(0, MOST));
  const [worst, ...others] = ranked.slice(MOST);
  if (worst === undefined) return findings;
  return [...findings.filter((finding) => kept.has(finding)), counting([worst, ...others], releases)];
}

const SEVERITIES: readonly Severity[] = ['error', 'warn', 'note'];

function rank(findings: readonly Finding[]): readonly Finding[] {
  const inFile = new Map<string, number>();
  const numbered = findings.map((finding) => {
    const number = inFile.get(finding.file) ?? 0;
    inFile.set(finding.file, number + 1);
    return { finding, number, severity: SEVERITIES.indexOf(finding.severity) };
  });
  return numbered
    .toSorted((one, other) => one.severity - other.severity || one.number - other.number)
    .map(({ finding }) => finding);
}

/** One finding for those that are left out, the worst first. */
function counting(left: readonly [Finding, ...Finding[]], releases: readonly string[]): Finding {
  const [{ rule, severity, docs }] = left;
  const files = new Set(left.map(({ file }) => file));
  const [only = '.'] = files;
  const worst = left.filter((one) => one.severity === severity);
  const ranges = new Set(worst.flatMap((one) => one.releases ?? []));
  const held = releases.filter((release) => isWithin([...ranges], release));
  const isTrueOfAll = worst.some((one) => one.releases === undefined) || held.length === releases.length;
  return {
    rule,
    severity,
    file: files.size === 1 ? only : '.',
    message:
      files.size === 1
        ? `And ${left.length} more of ${rule} in ${only}.`
        : `And ${left.length} more of ${rule} in ${files.size} files.`,
    hint: 'Mend those that are told, and check again for the rest.',
    docs,
    ...(isTrueOfAll ? {} : { releases: releaseRanges(held) }),
  };
}
