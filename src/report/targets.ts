import { listed } from '../elasticsearch/release-ranges.ts';
import type { Finding } from '../model.ts';
import type { Verdict } from '../verdicts.ts';
import { wrapped } from './wrap.ts';

/** For which releases an extension loads and for which not, and why: one row for releases of which the same rules speak. */
export function targetsText(targets: readonly Verdict[], columns?: number): readonly string[] {
  const rows = targets.map(({ releases, loads, because }) => ({
    releases: listed(releases),
    loads: loads ? 'yes' : 'no',
    why: whyText(because),
  }));
  const width = Math.max('release'.length, ...rows.map(({ releases }) => releases.length));
  return [
    `  ${'release'.padEnd(width)}  loads  why not`,
    ...rows.map(({ releases, loads, why }) => {
      const head = `  ${releases.padEnd(width)}  ${loads.padEnd('loads'.length)}  `;
      return wrapped(`${head}${why}`.trimEnd(), columns, head.length);
    }),
  ];
}

/** The rules that refuse it; what each has found stands with the findings. */
export function whyText(because: Verdict['because']): string {
  return [...new Set(because.map(({ rule }) => rule))].join(', ');
}

/** `nested-zip; 8.17.0-8.17.10`: the rule of a finding, and the releases that its message does not name itself. */
export function ruleAndReleases(finding: Finding): string {
  const { rule, releases } = finding;
  return releases === undefined || namesReleases(finding) ? rule : `${rule}; ${listed(releases)}`;
}

/** The fact, and behind it the releases that it does not name itself. */
export function messageText(finding: Finding): string {
  const { message, releases } = finding;
  return releases === undefined || namesReleases(finding)
    ? message
    : `${message} (Elasticsearch ${listed(releases)})`;
}

function namesReleases({ message, releases = [] }: Finding): boolean {
  return message.includes(listed(releases));
}
