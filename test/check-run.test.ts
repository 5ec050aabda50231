import { describe, expect, it } from 'vitest';
import { examineAll } from '../src/check-run.ts';
import { selectExtensions } from '../src/select.ts';
import { folder } from './support/folder.ts';

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

async function run(files: Readonly<Record<string, string>>, paths: readonly string[] = []) {
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

  it('can itself be turned off', async () => {
    const rules = { 'nested-zip': 'off', 'unused-suppression': 'off' };
    expect(await run({ ...words, 'slipway.json': config(rules) })).toEqual({ found: [], unused: [] });
  });
});
