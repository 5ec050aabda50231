import { describe, expect, it } from 'vitest';
import { oldLayout } from '../../../src/rules/plugin/old-layout.ts';
import { descriptor, findings, plugin } from '../../support/extension.ts';

const refused = (path: string) => ({
  rule: 'old-layout',
  severity: 'error',
  file: 'elasticsearch/',
  message: `${path} lies in elasticsearch/, the layout of plugins until 6.2, which is refused.`,
  hint: 'Move the content of elasticsearch/ to the root.',
});

describe('old-layout', () => {
  it('is silent for a folder of another name, or of that name deeper down', async () => {
    const files = { 'elasticsearch-demo/a.txt': '', 'data/elasticsearch/a.txt': '' };
    expect(await findings(oldLayout, plugin(files))).toEqual([]);
  });

  it('refuses a file in elasticsearch/, whatever lies at the root', async () => {
    const files = { 'plugin-descriptor.properties': descriptor(), 'elasticsearch/demo.jar': '' };
    expect(await findings(oldLayout, plugin(files))).toEqual([refused('elasticsearch/demo.jar')]);
  });

  it('refuses the folder even when it is empty', async () => {
    const hollow = plugin({ 'demo.jar': '' }, {}, { emptyFolders: ['elasticsearch'] });
    expect(await findings(oldLayout, hollow)).toEqual([refused('elasticsearch/')]);
  });

  it('leaves other folders around the files to wrapping-folder', async () => {
    expect(await findings(oldLayout, plugin({ 'demo/plugin-descriptor.properties': descriptor() }))).toEqual(
      [],
    );
  });
});
