import { describe, expect, it } from 'vitest';
import { deadScripts } from '../../../src/rules/bundle/dead-scripts.ts';
import { bundle, findings } from '../../support/extension.ts';

describe('dead-scripts', () => {
  it('is silent for a folder scripts/ that does not land in config/', async () => {
    expect(await findings(deadScripts, bundle({ 'data/scripts/a.txt': '' }))).toEqual([]);
  });

  it.each(['scripts/a.painless', 'dictionaries/scripts/a.painless'])('warns once of %s', async (path) => {
    expect(await findings(deadScripts, bundle({ [path]: '', 'scripts/b.painless': '' }))).toEqual([
      {
        rule: 'dead-scripts',
        severity: 'warn',
        file: path,
        message: `${path} lies in scripts/, which Elasticsearch has not read since 6.0.`,
        hint: 'Store the script in the cluster: PUT _scripts/<id>.',
      },
    ]);
  });

  it('leaves a file that lands on another to dictionaries-collision', async () => {
    expect(await findings(deadScripts, bundle({ 'dictionaries/a.txt': '', 'a.txt': '' }))).toEqual([]);
  });
});
