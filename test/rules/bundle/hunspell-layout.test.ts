import { describe, expect, it } from 'vitest';
import { hunspellLayout } from '../../../src/rules/bundle/hunspell-layout.ts';
import { bundle, findings } from '../../support/extension.ts';

const withFiles = (...paths: readonly string[]) =>
  bundle(Object.fromEntries(paths.map((path) => [path, ''])));

describe('hunspell-layout', () => {
  it('is silent for one .aff and any number of .dic files, under any names', async () => {
    const good = withFiles(
      'dictionaries/hunspell/de_DE/de.aff',
      'dictionaries/hunspell/de_DE/de.dic',
      'hunspell/en_GB/a.aff',
      'hunspell/en_GB/b.dic',
      'hunspell/en_GB/c.dic',
      'hunspell/en_GB/settings.yml',
    );
    expect(await findings(hunspellLayout, good)).toEqual([]);
  });

  it.each([
    [
      'no .aff',
      ['hunspell/en_GB/en.dic'],
      'hunspell/en_GB/ has no .aff file; exactly one was expected.',
      'Add the .aff file of en_GB to hunspell/en_GB/.',
    ],
    [
      'an .aff in upper case',
      ['hunspell/en_GB/en.AFF', 'hunspell/en_GB/en.dic'],
      'hunspell/en_GB/ has no .aff file; exactly one was expected.',
      'Add the .aff file of en_GB to hunspell/en_GB/.',
    ],
    [
      'two .aff',
      ['hunspell/en_GB/a.aff', 'hunspell/en_GB/b.aff', 'hunspell/en_GB/a.dic'],
      'hunspell/en_GB/ has 2 .aff files, a.aff, b.aff; exactly one was expected.',
      'Keep one .aff file in hunspell/en_GB/.',
    ],
  ])('refuses %s', async (_what, paths, message, hint) => {
    expect(await findings(hunspellLayout, withFiles(...paths))).toEqual([
      { rule: 'hunspell-layout', severity: 'error', file: 'hunspell/en_GB/', message, hint },
    ]);
  });

  it.each([
    [
      'no .dic',
      ['hunspell/en_GB/en.aff'],
      'hunspell/en_GB/',
      'hunspell/en_GB/ has no .dic file; at least one was expected.',
      'Add the .dic file of en_GB to hunspell/en_GB/.',
    ],
    [
      'files beside the locales',
      ['hunspell/en.aff', 'hunspell/en.dic'],
      'hunspell/',
      'hunspell/ holds en.aff, en.dic; dictionaries are read from hunspell/<locale>/ only.',
      'Move the files into a folder named after the locale: hunspell/en_GB/.',
    ],
    [
      'files too deep',
      ['hunspell/en/GB/en.aff'],
      'hunspell/en/GB/',
      'hunspell/en/GB/ holds en.aff; dictionaries are read from hunspell/<locale>/ only.',
      'Move the files into a folder named after the locale: hunspell/en_GB/.',
    ],
  ])('warns of %s', async (_what, paths, file, message, hint) => {
    expect(await findings(hunspellLayout, withFiles(...paths))).toEqual([
      { rule: 'hunspell-layout', severity: 'warn', file, message, hint },
    ]);
  });

  it('leaves a hunspell/ in another folder to wrapping-folder', async () => {
    expect(await findings(hunspellLayout, withFiles('x/hunspell/en_GB/en.dic'))).toEqual([]);
  });
});
