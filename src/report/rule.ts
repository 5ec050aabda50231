import type { Rule } from '../rules/rule.ts';

/** A rule's page for the terminal. */
export function ruleText(rule: Rule): string {
  return [
    `${rule.id}  (${rule.severity}; ${rule.appliesTo.join(', ')})`,
    '',
    rule.summary,
    '',
    rule.why,
    '',
    'Fails:',
    indented(rule.fails),
    '',
    'Passes:',
    indented(rule.passes),
    '',
    `Reference: ${rule.reference}`,
    `In slipway.json: "rules": { "${rule.id}": "off" | "warn" | "error" }; for some files, see docs/configuration.md`,
    '',
  ].join('\n');
}

/** docs/rules.md: a table of contents, then a section for each rule, named by its id. */
export function rulesPage(rules: readonly Rule[]): string {
  const rows = rules.map(
    ({ id, severity, appliesTo, summary }) =>
      `| [${id}](#${id}) | ${severity} | ${appliesTo.join(', ')} | ${summary} |`,
  );
  return [
    '# Rules',
    '',
    '<!-- Made by `npm run docs` from src/rules/index.ts. -->',
    '',
    'Each finding names its rule. `slipway explain <rule>` shows the section of this page in the terminal. A rule is set in',
    '`slipway.json`: `"rules": { "<rule>": "off" }`, or `"warn"`, or `"error"`, [for some files](configuration.md#rules) too.',
    '',
    '| rule | severity | applies to | |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    ...rules.flatMap(ruleSection),
  ].join('\n');
}

function ruleSection({ id, severity, appliesTo, summary, why, reference, fails, passes }: Rule): string[] {
  const fence = (text: string) => ['```text', text, '```'];
  return [
    `## ${id}`,
    '',
    `**${summary}** (${severity}; ${appliesTo.join(', ')})`,
    '',
    why,
    '',
    'Fails:',
    '',
    ...fence(fails),
    '',
    'Passes:',
    '',
    ...fence(passes),
    '',
    `Reference: ${reference}`,
    '',
  ];
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}
