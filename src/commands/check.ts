import { examine } from '../pipeline.ts';
import { findingsText } from '../report/findings.ts';
import { selectExtensions } from '../select.ts';
import type { Run } from './declare.ts';
import { givenOf, type IdentityFlags, json, type OutputFlags } from './flags.ts';
import { refuseTwins } from './twins.ts';

export const run: Run<IdentityFlags & OutputFlags> = async (paths, flags, screen) => {
  const { requests } = await selectExtensions(paths, givenOf(flags), process.cwd());
  const checked = [];
  for (const request of requests) checked.push(await examine(request, screen.step));
  refuseTwins(checked);

  screen.print(
    flags.output === 'json' ? json('slipway-check/1', { extensions: checked }) : findingsText(checked),
  );
  return checked.some(({ findings }) => findings.some(({ severity }) => severity === 'error')) ? 1 : 0;
};
