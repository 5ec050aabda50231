import { didYouMean } from '../config.ts';
import { SlipwayError } from '../errors.ts';
import { ruleText } from '../report/rule.ts';
import { rules } from '../rules/index.ts';
import type { Run } from './declare.ts';

export const run: Run<object> = async ([id = ''], _flags, screen) => {
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
  screen.print(ruleText(rule));
  return 0;
};
