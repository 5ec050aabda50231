import type { CheckRun } from '../check-run.ts';
import { listed } from '../elasticsearch/release-ranges.ts';
import { countText, placeText, stricterText } from './findings.ts';
import { groupsOf } from './groups.ts';
import { ruleAndReleases, whyText } from './targets.ts';

/** A run -> Markdown, for the summary of a step: a table an extension, one of releases where these were asked about. */
export function markdown(run: CheckRun): string {
  const groups = groupsOf(run);
  const all = groups.flatMap(({ findings }) => findings);
  return [
    '# slipway check',
    '',
    ...groups.flatMap((group, index) => [
      `## ${cell(group.title)} (${cell(group.path)})`,
      '',
      ...(group.findings.length === 0 ? ['No findings.', ''] : findingsTable(group.findings)),
      ...targetsTable(run.extensions[index]?.targets ?? []),
    ]),
    countText(all),
    '',
    ...stricterText(all).flatMap((line) => [cell(line), '']),
  ].join('\n');
}

function findingsTable(findings: CheckRun['extensions'][number]['findings']): readonly string[] {
  return [
    '| | place | finding | rule |',
    '| --- | --- | --- | --- |',
    ...findings.map((finding) => {
      const { severity, message, hint } = finding;
      const place = finding.file === '.' ? '' : cell(placeText(finding));
      return `| ${severity} | ${place} | ${cell(message)}<br>${cell(hint)} | ${cell(ruleAndReleases(finding))} |`;
    }),
    '',
  ];
}

function targetsTable(targets: NonNullable<CheckRun['extensions'][number]['targets']>): readonly string[] {
  if (targets.length === 0) return [];
  return [
    '| release | loads | why not |',
    '| --- | --- | --- |',
    ...targets.map(
      ({ releases, loads, because }) =>
        `| ${cell(listed(releases))} | ${loads ? 'yes' : 'no'} | ${cell(whyText(because))} |`,
    ),
    '',
  ];
}

/** Text of any kind as what it says: one line, no markup, no control characters. */
function cell(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]+/gu, ' ').replace(/[\\`*_{}[\]<>|~#&!$@]/g, '\\$&');
}
