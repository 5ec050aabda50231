import { describe, expect, it } from 'vitest';
import { givens, readConfig } from '../src/config.ts';
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
    expect(await read('\uFEFF{"extensions":[{"path":"a"}]}')).toMatchObject({ extensions: [{ path: 'a' }] });
  });

  it('finds nothing where there is nothing', async () => {
    expect(await readConfig(await folder({}))).toBeUndefined();
  });

  it.each([
    ['it is no JSON', '{', ':1:2 is not JSON: ', /^Mend it there/],
    ['it has a trailing comma', '{\n  "extensions": [],\n}', ':3:1 is not JSON: ', /^Mend it there/],
    [
      'a key is misspelt',
      '{"extentions":[{"path":"a"}]}',
      ': it has the unknown key "extentions"',
      /^Write "extensions" instead of "extentions"\.$/,
    ],
    [
      'a key of an extension is misspelt',
      '{"extensions":[{"path":"a","verison":"1"}]}',
      ': extensions[0] has the unknown key "verison"',
      /^Write "version" instead/,
    ],
    [
      'nothing is listed',
      '{"extensions":[]}',
      ': extensions is []; a list of at least one was expected',
      /^See docs/,
    ],
    ['it holds nothing', '{}', ': extensions is missing; a list was expected', /^See docs/],
    [
      'values are of another kind',
      '{"extensions":[{"path":1,"type":"Bundle"}]}',
      ': extensions[0].path is 1; a text was expected; extensions[0].type is "Bundle"; "plugin" or "bundle" was expected',
      /^Write "bundle" instead of "Bundle"\.$/,
    ],
    [
      'a rule has another setting',
      '{"extensions":[{"path":"a"}],"rules":{"nested-zip":"warning"}}',
      ': rules.nested-zip is "warning"; "off" or "warn" or "error" was expected',
      /^See docs/,
    ],
    [
      'a setting names files without a reason',
      '{"extensions":[{"path":"a"}],"rules":{"nested-zip":{"level":"off","files":["a.zip"]}}}',
      ': rules.nested-zip: files are given without a reason; say why in "reason"',
      /^See docs/,
    ],
    [
      'one of a list of settings names files without a reason',
      '{"extensions":[{"path":"a"}],"rules":{"nested-zip":[{"level":"off"},{"level":"off","files":["a.zip"]}]}}',
      ': rules.nested-zip[1]: files are given without a reason; say why in "reason"',
      /^See docs/,
    ],
    [
      'one of a list of settings has another level',
      '{"extensions":[{"path":"a"}],"rules":{"nested-zip":[{"level":"no"}]}}',
      ': rules.nested-zip[0].level is "no"; "off" or "warn" or "error" was expected',
      /^See docs/,
    ],
    [
      'a list of settings is empty',
      '{"extensions":[{"path":"a"}],"rules":{"nested-zip":[]}}',
      ': rules.nested-zip is []; a list of at least one was expected',
      /^See docs/,
    ],
    [
      'a setting has another level',
      '{"extensions":[{"path":"a"}],"rules":{"nested-zip":{"level":"no"}}}',
      ': rules.nested-zip.level is "no"; "off" or "warn" or "error" was expected',
      /^See docs/,
    ],
    [
      'a key of a setting is misspelt',
      '{"extensions":[{"path":"a"}],"rules":{"nested-zip":{"level":"off","raeson":"x"}}}',
      ': rules.nested-zip has the unknown key "raeson"',
      /^Write "reason" instead of "raeson"\.$/,
    ],
    [
      'no release is listed',
      '{"extensions":[{"path":"a","elasticsearch":[]}]}',
      ': extensions[0].elasticsearch is []; a list of at least one was expected',
      /^See docs/,
    ],
    [
      'no other plugin is listed',
      '{"extensions":[{"path":"a","with":[]}]}',
      ': extensions[0].with is []; a list of at least one was expected',
      /^See docs/,
    ],
    [
      'version and versions are given',
      '{"extensions":[{"path":"a","version":"9.*","versions":["8.*"]}]}',
      ': extensions[0]: version and versions are both given; one of them was expected',
      /^See docs/,
    ],
    [
      'a secret is named',
      '{"extensions":[{"path":"a"}],"clouds":{"a":{"host":"h","apiKeyVariable":"TOKEN"}}}',
      ': clouds.a.apiKeyVariable is something else; a variable such as SLIPWAY_PRODUCTION_API_KEY was expected',
      /^See docs/,
    ],
  ])('says where and how to mend it when %s', async (_when, content, fact, hint) => {
    const error = await read(content).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: 'SETTINGS',
      message: expect.stringContaining(`slipway.json${fact}`),
      hint: expect.stringMatching(hint),
    });
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
