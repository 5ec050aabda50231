import { describe, expect, it } from 'vitest';
import { didYouMean, givens, readConfig } from '../src/config.ts';
import { folder } from './support/folder.ts';

const read = async (content: string) => readConfig(await folder({ 'slipway.json': content }));

describe('readConfig', () => {
  it('reads what the schema knows', async () => {
    const config = await read(
      '{"extensions":[{"path":"bundle","version":"9.*"}],"rules":{"nested-zip":"off"}}',
    );
    expect(config).toMatchObject({
      extensions: [{ path: 'bundle', version: '9.*' }],
      rules: { 'nested-zip': 'off' },
    });
  });

  it('takes a byte order mark for what it is', async () => {
    expect(await read('\uFEFF{"extensions":[{"path":"a"}]}')).toBeDefined();
  });

  it('finds nothing where there is nothing', async () => {
    expect(await readConfig(await folder({}))).toBeUndefined();
  });

  it.each([
    ['it is not JSON', '{', /is not JSON/, 'Mend the JSON.'],
    [
      'a key is misspelt',
      '{"extentions":[{"path":"a"}]}',
      /slipway\.json/,
      'Write "extensions" instead of "extentions".',
    ],
    [
      'a key of an extension is misspelt',
      '{"extensions":[{"path":"a","verison":"1"}]}',
      /extensions\[0\]/,
      'Write "version" instead of "verison".',
    ],
    [
      'nothing is listed',
      '{"extensions":[]}',
      /extensions/,
      'See docs/configuration.md for what slipway.json may hold.',
    ],
    [
      'a value is of another kind',
      '{"extensions":[{"path":1}]}',
      /extensions\[0\]\.path/,
      'See docs/configuration.md for what slipway.json may hold.',
    ],
  ])('says where and how to mend it when %s', async (_when, content, message, hint) => {
    const error = await read(content).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'SETTINGS', message: expect.stringMatching(message), hint });
  });
});

describe('givens', () => {
  it('is one for one version', () => {
    expect(givens({ path: 'a', name: 'n', version: '9.*' })).toEqual([{ name: 'n', version: '9.*' }]);
  });

  it('is one for each of several versions', () => {
    expect(givens({ path: 'a', versions: ['8.*', '9.*'] })).toEqual([{ version: '8.*' }, { version: '9.*' }]);
  });

  it('says nothing of what was not said', () => {
    expect(givens({ path: 'a' })).toEqual([{}]);
  });
});

describe('didYouMean', () => {
  it.each([
    ['verison', 'version'],
    ['publsh', 'publish'],
    ['zebra', undefined],
  ])('takes %s for %s', (word, near) => {
    expect(didYouMean(word, ['version', 'publish'])).toBe(near);
  });
});
