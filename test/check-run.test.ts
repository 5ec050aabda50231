import { rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { examineAll } from '../src/check-run.ts';
import { selectExtensions } from '../src/select.ts';
import { folder } from './support/folder.ts';
import { zipBytes } from './support/zip-bytes.ts';

const words = { 'a/dictionaries/stop.txt': 'a\n', 'b/dictionaries/stop.txt': 'b\n' };
const config = (rules: object) =>
  JSON.stringify(
    {
      extensions: [
        { path: 'a', name: 'a', version: '9.*' },
        { path: 'b', name: 'b', version: '9.*' },
      ],
      rules,
    },
    null,
    2,
  );

async function run(files: Readonly<Record<string, string | Uint8Array>>, paths: readonly string[] = []) {
  const root = await folder(files);
  const { extensions, settings } = await examineAll(await selectExtensions(paths, {}, root));
  return {
    found: extensions.flatMap(({ findings }) =>
      findings.map(({ rule, severity, file }) => [rule, severity, file]),
    ),
    unused: settings.flatMap(({ findings }) =>
      findings.map(({ line, column, message }) => [line, column, message]),
    ),
  };
}

describe('examineAll', () => {
  it('tells of each setting that changed nothing, where it stands', async () => {
    const reason = 'a sample';
    const rules = { 'nested-zip': 'off', 'dead-scripts': { level: 'off', files: ['x', 'y'], reason } };
    expect(await run({ ...words, 'slipway.json': config(rules) })).toEqual({
      found: [],
      unused: [
        [15, 5, 'rules.nested-zip changes no finding.'],
        [16, 5, 'The pattern "x" of rules.dead-scripts changes no finding.'],
        [16, 5, 'The pattern "y" of rules.dead-scripts changes no finding.'],
      ],
    });
  });

  it('is content when a setting is of use to one of several extensions', async () => {
    const files = { ...words, 'b/inner.zip': 'zip', 'slipway.json': config({ 'nested-zip': 'off' }) };
    expect(await run(files)).toEqual({ found: [], unused: [] });
  });

  it('says nothing of settings when one of the extensions was left aside', async () => {
    const root = { ...words, 'slipway.json': config({ 'nested-zip': 'off' }) };
    expect(await run(root, ['a'])).toEqual({ found: [], unused: [] });
  });

  it('turns a rule off for a file alone', async () => {
    const setting = { level: 'off', files: ['/one.zip'], reason: 'asked for' };
    const files = { ...words, 'a/one.zip': 'zip', 'a/two.zip': 'zip' };
    const { found, unused } = await run({ ...files, 'slipway.json': config({ 'nested-zip': setting }) });
    expect(found.map(([, , file]) => file)).toEqual(['two.zip']);
    expect(unused).toEqual([]);
  });

  describe('of an extension that cannot be read', () => {
    const twice = zipBytes([
      { name: 'a.txt', data: 'a' },
      { name: 'a.txt', data: 'b' },
    ]);

    it('makes a finding, and checks the others', async () => {
      const extensions = [
        { path: 'a.zip', name: 'a', version: '9.*' },
        { path: 'b', name: 'b', version: '9.*' },
      ];
      const files = { 'a.zip': twice, 'b/inner.zip': 'zip', 'slipway.json': JSON.stringify({ extensions }) };
      const root = await folder(files);
      const checked = await examineAll(await selectExtensions([], {}, root));
      expect(
        checked.extensions.map(({ kind, identity, findings }) => ({ kind, identity, findings })),
      ).toMatchObject([
        {
          kind: 'zip',
          identity: { type: 'plugin', name: 'a', version: '9.*' },
          findings: [
            {
              rule: 'source-readable',
              severity: 'error',
              file: '.',
              message: expect.stringMatching(/a\.txt.*\(SOURCE_DUPLICATE_PATH\)\.$/),
              hint: expect.stringMatching(/\.$/),
              docs: 'docs/rules.md#source-readable',
            },
          ],
        },
        { kind: 'folder', findings: [{ rule: 'nested-zip' }] },
      ]);
    });

    it('says that no release loads it', async () => {
      const root = await folder({ 'a.zip': twice });
      const { requests, whole } = await selectExtensions(['a.zip'], {}, root);
      const judged = requests.map((request) => ({
        ...request,
        path: path.join(root, 'a.zip'),
        releases: ['8.17.0', '9.5.2'],
      }));
      const { extensions } = await examineAll({ requests: judged, whole });
      expect(extensions.map(({ targets }) => targets)).toMatchObject([
        [{ releases: ['8.17.0', '9.5.2'], loads: false, because: [{ rule: 'source-readable' }] }],
      ]);
    });

    it('cannot be told to be silent, and calls no setting unused', async () => {
      const rules = { 'nested-zip': 'off', 'source-readable': 'off' };
      const { found, unused } = await run({
        ...words,
        'a/b\\c.txt': '',
        'slipway.json': config(rules),
      });
      expect(found).toEqual([['source-readable', 'error', '.']]);
      expect(unused).toEqual([]);
    });

    it('ends the run where not the extension is at fault', async () => {
      const root = await folder({ ...words, 'slipway.json': config({}) });
      const selected = await selectExtensions([], {}, root);
      await rm(path.join(root, 'a'), { recursive: true });
      await expect(examineAll(selected)).rejects.toMatchObject({ code: 'SOURCE_NOT_FOUND' });
    });
  });

  it('can itself be turned off', async () => {
    const rules = { 'nested-zip': 'off', 'unused-suppression': 'off' };
    expect(await run({ ...words, 'slipway.json': config(rules) })).toEqual({ found: [], unused: [] });
  });
});
