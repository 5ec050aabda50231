import { fixOf } from '../report/rule.ts';
import { rules } from '../rules/index.ts';
import type { Run } from './declare.ts';
import { json, type OutputFlags } from './flags.ts';

export const run: Run<OutputFlags> = async (_args, flags, screen) => {
  const listed = rules.map((rule) => {
    const { id, severity, appliesTo, summary } = rule;
    return { id, severity, appliesTo, summary, fix: fixOf(rule) };
  });
  const width = Math.max(...listed.map(({ id }) => id.length));
  screen.print(
    flags.output === 'json'
      ? json('slipway-rules/1', { rules: listed })
      : listed
          .map(
            ({ id, severity, summary, fix }) =>
              `${id.padEnd(width)}  ${severity.padEnd(5)}  ${summary}${fix === undefined ? '' : '  (fixable)'}\n`,
          )
          .join(''),
  );
  return 0;
};
