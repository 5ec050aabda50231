import { rules } from '../rules/index.ts';
import type { Run } from './declare.ts';
import { json, type OutputFlags } from './flags.ts';

export const run: Run<OutputFlags> = async (_args, flags, screen) => {
  const listed = rules.map(({ id, severity, appliesTo, summary }) => ({ id, severity, appliesTo, summary }));
  const width = Math.max(...listed.map(({ id }) => id.length));
  screen.print(
    flags.output === 'json'
      ? json('slipway-rules/1', { rules: listed })
      : listed
          .map(({ id, severity, summary }) => `${id.padEnd(width)}  ${severity.padEnd(5)}  ${summary}\n`)
          .join(''),
  );
  return 0;
};
