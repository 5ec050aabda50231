import { describe, expect, it } from 'vitest';
import { settingsPathServed } from '../../../src/rules/index/settings-path-served.ts';
import { bundle, findings } from '../../support/extension.ts';
import { analysis, usedBundle } from '../../support/index-settings.ts';

const synonyms = (path: string) => analysis({ filter: { mine: { type: 'synonym', synonyms_path: path } } });
const files = { 'dictionaries/names.txt': 'a, b\n', 'analysis/de.txt': 'a, b\n', 'hunspell/en_GB/a.aff': '' };

describe('settings-path-served', () => {
  it.each(['names.txt', './analysis/de.txt', '/app/config/names.txt'])('is silent about %s', async (path) => {
    expect(await findings(settingsPathServed, usedBundle(files, synonyms(path)))).toEqual([]);
  });

  it('tells where the file lands, at the place in the settings', async () => {
    expect(await findings(settingsPathServed, usedBundle(files, synonyms('dictionaries/names.txt')))).toEqual(
      [
        {
          rule: 'settings-path-served',
          severity: 'error',
          stage: 'index',
          file: 'settings.json',
          outside: true,
          line: 1,
          column: 77,
          message:
            'synonyms_path of filter mine is "dictionaries/names.txt", but Elastic Cloud unpacks dictionaries/ straight into config/, where the file is names.txt.',
          hint: 'Write "names.txt" in its place.',
        },
      ],
    );
  });

  it.each([
    [
      'Names.txt',
      'is "Names.txt", and the file is called names.txt: case counts.',
      'Write "names.txt" in its place.',
    ],
    [
      'de.txt',
      'is "de.txt", and no file of the bundle lands there; the nearest is config/analysis/de.txt.',
      'Write "analysis/de.txt" in its place.',
    ],
    [
      'analysis\\de.txt',
      'is "analysis\\\\de.txt", and no file of the bundle lands there; the nearest is config/analysis/de.txt.',
      'Write "analysis/de.txt" in its place.',
    ],
    [
      'nmaes.txt',
      'is "nmaes.txt", and no file of the bundle lands there; the nearest is config/names.txt.',
      'Write "names.txt" in its place.',
    ],
    [
      'something-else.syn',
      'is "something-else.syn", and no file of the bundle lands at config/something-else.syn.',
      'Add it to the bundle as dictionaries/something-else.syn, or mend the path.',
    ],
  ])('knows what was meant by %s', async (path, message, hint) => {
    expect(await findings(settingsPathServed, usedBundle(files, synonyms(path)))).toMatchObject([
      { message: `synonyms_path of filter mine ${message}`, hint },
    ]);
  });

  it.each([
    [
      'en-GB',
      'no file of the bundle lands in config/hunspell/en-GB/; it has hunspell/en_GB/.',
      'Write "en_GB" in its place.',
    ],
    [
      'fr',
      'no file of the bundle lands in config/hunspell/fr/.',
      'Add the dictionary to the bundle in hunspell/fr/, or mend the name.',
    ],
  ])('looks for the folder of the hunspell dictionary %s', async (locale, fact, hint) => {
    const settings = analysis({ filter: { mine: { type: 'hunspell', locale } } });
    expect(await findings(settingsPathServed, usedBundle(files, settings))).toMatchObject([
      { message: `locale of filter mine is "${locale}", and ${fact}`, hint },
    ]);
  });

  it.each([
    ['a plugin reads it', { type: 'dynamic_synonym', synonyms_path: 'x.txt' }],
    ['it is filled in later', { type: 'synonym', synonyms_path: '${NAMES}' }],
    ['a list beside it counts', { type: 'synonym', synonyms_path: 'x.txt', synonyms: ['a, b'] }],
  ])('is silent about a path where %s', async (_why, mine) => {
    expect(await findings(settingsPathServed, usedBundle(files, analysis({ filter: { mine } })))).toEqual([]);
  });

  it('is silent without settings', async () => {
    expect(await findings(settingsPathServed, bundle(files))).toEqual([]);
  });

  it('leaves a path outside config/ to settings-path-inside', async () => {
    expect(await findings(settingsPathServed, usedBundle(files, synonyms('../names.txt')))).toEqual([]);
  });
});
