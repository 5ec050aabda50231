import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { judgePolicy } from './policy.ts';

const lines = gunzipSync(readFileSync(new URL('plugin/policy-verdicts.jsonl.gz', import.meta.url)))
  .toString()
  .trim()
  .split('\n');

const line = (policy: string, verdict: object) =>
  JSON.stringify({ id: 'x', es: '9.5.0', policy_base64: Buffer.from(policy).toString('base64'), ...verdict });

describe('judgePolicy', () => {
  it('agrees with every one of 381 verdicts, or says by which rule Slipway is stricter', async () => {
    expect(lines).toHaveLength(381);
    const judged = await Promise.all(
      lines.map(async (each) => ({ id: JSON.parse(each).id, ...(await judgePolicy(each)) })),
    );
    expect(judged.filter((each) => !('agrees' in each))).toEqual([
      { id: 'files-0440', stricter: 'entitlement-duplicates' },
    ]);
  });

  it('disagrees where Slipway lets pass what Elasticsearch refuses', async () => {
    expect(await judgePolicy(line('a: []', { parse_ok: false, message: 'no' }))).toEqual({
      disagrees: expect.stringMatching(/^Elasticsearch: no; Slipway: entitlement-scopes: /),
    });
  });

  it('disagrees where Slipway refuses what Elasticsearch takes', async () => {
    expect(await judgePolicy(line('a: []', { parse_ok: true, load_nonmodular_ok: true }))).toEqual({
      disagrees: expect.stringMatching(/^Elasticsearch: loads; Slipway: entitlement-scopes: /),
    });
  });
});
