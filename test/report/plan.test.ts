import { describe, expect, it } from 'vitest';
import type { Found, Plan } from '../../src/plan.ts';
import { plansText } from '../../src/report/plan.ts';
import { FORGED } from './samples.ts';

const wanted = {
  type: 'bundle',
  name: 'harbour',
  version: '9.*',
  description: undefined,
  fileName: 'harbour-9.x.zip',
  size: 1234,
  sha256: 'a'.repeat(64),
  contentDigest: 'c'.repeat(64),
} as const;
const found: Found = {
  id: '25',
  url: 'repo://25',
  description: undefined,
  stored: { file: 'other', size: 7, sha256: 'b'.repeat(64) },
  deployments: [],
  fingerprint: '',
};
const create: Plan = { action: 'create', wanted, because: 'nothing is there' };
const used = { ...found, deployments: ['d1', 'd2'] };

describe('plansText', () => {
  it('tells of each what would be done, to what, and why', () => {
    const plans: readonly Plan[] = [
      create,
      { action: 'finish', wanted: { ...wanted, name: 'quay' }, found, because: '25 has no file yet' },
      { action: 'replace', wanted, found: used, because: '25 holds another file' },
      { action: 'unchanged', wanted, found: used, describe: false, because: '25 holds these very bytes' },
      { action: 'refuse', wanted, found: [used], because: '25 holds another file', hint: 'Pass --replace.' },
    ];
    expect(plansText(plans, 'https://cloud')).toBe(
      `On https://cloud:
  create     bundle harbour 9.*  (1.23 kB): nothing is there.
  finish     bundle quay 9.*  (1.23 kB): 25 has no file yet.
  replace    bundle harbour 9.*  (1.23 kB): 25 holds another file.
             Used by the deployments d1, d2.
  unchanged  bundle harbour 9.*  (1.23 kB): 25 holds these very bytes.
             Used by the deployments d1, d2.
  refuse     bundle harbour 9.*  (1.23 kB): 25 holds another file.
             Pass --replace.
`,
    );
  });

  it('keeps a name on its line', () => {
    expect(plansText([{ ...create, wanted: { ...wanted, name: FORGED } }], 'https://cloud')).toBe(
      'On https://cloud:\n  create     bundle a\\nPublished bundle b 9.*\u001b[2J 9.*  (1.23 kB): nothing is there.\n',
    );
  });
});
