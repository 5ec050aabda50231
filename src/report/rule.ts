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
    ...stricterLines(rule),
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

function ruleSection(rule: Rule): string[] {
  const { id, severity, appliesTo, summary } = rule;
  return [
    `## ${id}`,
    '',
    `**${summary}** (${severity}; ${appliesTo.join(', ')})`,
    '',
    ...ruleMarkdown(rule),
    '',
  ];
}

/** All of a rule's section but what stands at its top. */
export function ruleMarkdown(rule: Rule): string[] {
  const { why, reference, fails, passes } = rule;
  const fence = (text: string) => ['```text', text, '```'];
  return [
    why,
    '',
    ...stricterLines(rule),
    'Fails:',
    '',
    ...fence(fails),
    '',
    'Passes:',
    '',
    ...fence(passes),
    '',
    `Reference: ${reference}`,
  ];
}

/** What the rule refuses and Elasticsearch's own code does not, as far as that sees the extension before a node starts. */
function stricterLines({ stricter }: Rule): string[] {
  return stricter === undefined ? [] : [`Where Elasticsearch itself is less strict: ${stricter}`, ''];
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}
