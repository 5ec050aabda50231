import { listed } from '../elasticsearch/release-ranges.ts';
import type { Finding } from '../model.ts';
import type { Verdict } from '../verdicts.ts';
import { stageTexts } from './stage.ts';
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

/** `mappings-arrow; fails when an index is created or opened; 8.17.0-8.17.10`: the rule, and what the message does not say. */
export function ruleAndReleases(finding: Finding): string {
  return [finding.rule, ...circumstances(finding, '')].join('; ');
}

/** The fact, and behind it when it fails, and the releases that it does not name itself. */
export function messageText(finding: Finding): string {
  const more = circumstances(finding, 'Elasticsearch ');
  return more.length === 0 ? finding.message : `${finding.message} (${more.join('; ')})`;
}

function circumstances(finding: Finding, before: string): readonly string[] {
  const { stage, releases } = finding;
  return [
    ...(stage === undefined ? [] : [stageTexts[stage]]),
    ...(releases === undefined || namesReleases(finding) ? [] : [`${before}${listed(releases)}`]),
  ];
}

function namesReleases({ message, releases = [] }: Finding): boolean {
  return message.includes(listed(releases));
}
