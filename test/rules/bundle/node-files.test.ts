import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../../src/rules/bundle/node-files.ts';
import { bundle, findings } from '../../support/extension.ts';

describe('node-files', () => {
  it('is silent for the same names in a folder', async () => {
    const files = { 'x/elasticsearch.yml': '', 'jvm.options.d/notes.txt': '', 'roles.yml': '' };
    expect(await findings(nodeFiles, bundle(files))).toEqual([]);
  });

  it.each([
    ['elasticsearch.yml', 'elasticsearch.yml'],
    ['dictionaries/jvm.options', 'jvm.options'],
    ['elasticsearch.keystore', 'elasticsearch.keystore'],
    ['jvm.options.d/heap.options', 'jvm.options.d/heap.options'],
  ])('warns of %s', async (path, landing) => {
    expect(await findings(nodeFiles, bundle({ [path]: '' }))).toEqual([
      {
        rule: 'node-files',
        severity: 'warn',
        file: path,
        message: `${path} lands on config/${landing}, which Elastic Cloud writes for each node.`,
        hint: 'State the settings in the deployment, and delete the file from the bundle.',
      },
    ]);
  });

  it('leaves the logging of the node to log4j2-properties', async () => {
    expect(await findings(nodeFiles, bundle({ 'log4j2.properties': '' }))).toEqual([]);
  });
});
