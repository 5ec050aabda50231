import { describe, expect, it } from 'vitest';
import { fileReadBySettings } from '../../../src/rules/index/file-read-by-settings.ts';
import { bundle, findings } from '../../support/extension.ts';
import { analysis, usedBundle } from '../../support/index-settings.ts';

const settings = analysis({ filter: { mine: { type: 'synonym', synonyms_path: 'names.txt' } } });
const names = { 'dictionaries/names.txt': 'a, b\n' };

describe('file-read-by-settings', () => {
  it('is silent about a file that is read, and about what no index reads', async () => {
    const files = { ...names, 'ca.crt': 'x', 'README.txt': 'x', 'ingest-geoip/a.mmdb': 'x' };
    expect(await findings(fileReadBySettings, usedBundle(files, settings))).toEqual([]);
  });

  it('finds a list that no setting reads', async () => {
    const files = { ...names, 'dictionaries/stop.txt': 'a\n' };
    expect(await findings(fileReadBySettings, usedBundle(files, settings))).toEqual([
      {
        rule: 'file-read-by-settings',
        severity: 'warn',
        file: 'dictionaries/stop.txt',
        message: 'dictionaries/stop.txt is read by none of the index settings that were given.',
        hint: 'Name it there, such as "stopwords_path": "stop.txt", give the settings that do with --settings, or leave it out of the bundle.',
      },
    ]);
  });

  it('finds a dictionary of hunspell once, and text of which nothing tells the format', async () => {
    const files = { ...names, 'hunspell/xx/a.aff': '', 'hunspell/xx/a.dic': '', 'de.txt': 'a\n' };
    expect(await findings(fileReadBySettings, usedBundle(files, settings))).toMatchObject([
      { file: 'de.txt', message: 'de.txt is read by none of the index settings that were given.' },
      {
        file: 'hunspell/xx/a.aff',
        message: 'hunspell/xx/ is read by none of the index settings that were given.',
        hint: expect.stringContaining('"locale": "xx"'),
      },
    ]);
  });

  it('takes what a plugin reads for read', async () => {
    const plugin = analysis({ filter: { mine: { type: 'dynamic_synonym', synonyms_path: 'names.txt' } } });
    expect(await findings(fileReadBySettings, usedBundle(names, plugin))).toEqual([]);
  });

  it('is silent without settings', async () => {
    expect(await findings(fileReadBySettings, bundle(names))).toEqual([]);
  });

  it.each(['dictionaries/names.txt', 'Names.txt'])(
    'leaves the path %s to settings-path-served',
    async (path) => {
      const other = analysis({ filter: { mine: { type: 'synonym', synonyms_path: path } } });
      expect(await findings(fileReadBySettings, usedBundle(names, other))).toEqual([]);
    },
  );
});
