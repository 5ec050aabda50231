import { didYouMean } from '../did-you-mean.ts';
import { SlipwayError } from '../errors.ts';
import { fixOf, ruleText } from '../report/rule.ts';
import { rules } from '../rules/index.ts';
import type { Run } from './declare.ts';
import { json, type OutputFlags } from './flags.ts';

export const run: Run<OutputFlags> = async ([id = ''], { output }, screen) => {
  const rule = rules.find((each) => each.id === id);
  if (rule === undefined) {
    const near = didYouMean(
      id,
      rules.map((each) => each.id),
    );
    throw new SlipwayError(
      'USAGE',
      `there is no rule ${id}`,
      near === undefined
        ? '`slipway rules` lists them.'
        : `Did you mean ${near}? \`slipway rules\` lists them all.`,
    );
  }
  const { check: _check, ...about } = rule;
  screen.print(output === 'json' ? json('slipway-rule/1', { ...about, fix: fixOf(rule) }) : ruleText(rule));
  return 0;
};
