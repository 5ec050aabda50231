import type { Rule } from '../rules/rule.ts';
import { stageTexts } from './stage.ts';

/** A rule's page for the terminal. */
export function ruleText(rule: Rule): string {
  return [
    `${rule.id}  (${aboutText(rule)})`,
    '',
    rule.summary,
    '',
    rule.why,
    '',
    ...stageLines(rule),
    ...stricterLines(rule),
    'Fails:',
    indented(rule.fails),
    '',
    'Passes:',
    indented(rule.passes),
    '',
    `Reference: ${rule.reference}`,
    ...fixLines(rule, ''),
    `In slipway.json: "rules": { "${rule.id}": "off" | "warn" | "error" }; for some files, see docs/configuration.md`,
    '',
  ].join('\n');
}

/** What `check --fix` does about what the rule finds; undefined where that has no one right answer. */
export function fixOf(rule: Rule): string | undefined {
  return rule.reads === 'source' ? rule.fix?.does : undefined;
}

/** docs/rules.md: a table of contents, then a section for each rule, named by its id. */
export function rulesPage(rules: readonly Rule[]): string {
  const rows = rules.map((rule) => {
    const { id, severity, appliesTo, summary } = rule;
    const fixable = fixOf(rule) === undefined ? '' : ' fixable';
    return `| [${id}](#${id}) | ${severity} | ${appliesTo.join(', ')} |${fixable} | ${summary} |`;
  });
  return [
    '# Rules',
    '',
    '<!-- Made by `npm run docs` from src/rules/index.ts. -->',
    '',
    'Each finding names its rule. `slipway explain <rule>` shows the section of this page in the terminal. A rule is set in',
    '`slipway.json`: `"rules": { "<rule>": "off" }`, or `"warn"`, or `"error"`, [for some files](configuration.md#rules) too.',
    'What a fixable rule finds, [`slipway check --fix`](check.md#fixes) mends.',
    '',
    '| rule | severity | applies to | | |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
    ...rules.flatMap(ruleSection),
  ].join('\n');
}

function ruleSection(rule: Rule): string[] {
  const { id, summary } = rule;
  return [`## ${id}`, '', `**${summary}** (${aboutText(rule)})`, '', ...ruleMarkdown(rule), ''];
}

/** All of a rule's section but what stands at its top. */
export function ruleMarkdown(rule: Rule): string[] {
  const { why, reference, fails, passes } = rule;
  const fence = (text: string) => ['```text', text, '```'];
  return [
    why,
    '',
    ...stageLines(rule),
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
    ...fixLines(rule, '\n'),
  ];
}

function aboutText(rule: Rule): string {
  const { severity, appliesTo } = rule;
  const fixable = fixOf(rule) === undefined ? [] : ['fixable'];
  return [severity, appliesTo.join(', '), ...fixable].join('; ');
}

function fixLines(rule: Rule, before: string): string[] {
  const does = fixOf(rule);
  return does === undefined ? [] : [`${before}\`slipway check --fix\` ${does}.`];
}

/** What the rule refuses and Elasticsearch's own code does not, as far as that sees the extension before a node starts. */
function stageLines({ stage, undecided }: Rule): string[] {
  if (undecided === true) return ['It tells what takes a node to decide.', ''];
  if (stage === undefined) return [];
  if (stage === 'silent') return ['Nothing on a node says a word about it.', ''];
  return [`It ${stageTexts[stage]}.`, ''];
}

function stricterLines({ stricter }: Rule): string[] {
  return stricter === undefined ? [] : [`Where Elasticsearch itself is less strict: ${stricter}`, ''];
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}
