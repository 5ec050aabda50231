import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check.ts';
import { identify } from '../../../src/identify.ts';
import { bundle } from '../../support/extension.ts';

async function said(version: string | undefined, release: string) {
  const { source, given } = bundle({ 'a.txt': '' }, version === undefined ? {} : { version });
  const found = await check(source, await identify(source, given), {}, { release });
  return found.filter(({ rule }) => rule === 'version-covers');
}

describe('version-covers', () => {
  it.each(['*', '9.*', '9.5.*', '9.5.2'])('is silent when %s is judged for 9.5.2', async (version) => {
    expect(await said(version, '9.5.2')).toEqual([]);
  });

  it('names the version and the release that it does not cover', async () => {
    expect(await said('9.*', '8.17.0')).toEqual([
      {
        rule: 'version-covers',
        severity: 'error',
        file: '.',
        message: 'The bundle is for 9.*, so Elastic Cloud offers it to no deployment of 8.17.0.',
        hint: 'Publish it also with a version that covers 8.17.0: "versions" in slipway.json takes several.',
        docs: 'docs/rules.md#version-covers',
      },
    ]);
  });

  it.each(['8.17.1', '8.16.*', '7.*'])('speaks when %s is judged for 8.17.0', async (version) => {
    expect(await said(version, '8.17.0')).toHaveLength(1);
  });

  it('leaves no version to version-present, and an odd one to version-form', async () => {
    expect(await said(undefined, '8.17.0')).toEqual([]);
    expect(await said('9.x', '8.17.0')).toEqual([]);
  });
});
