import { describe, expect, it } from 'vitest';
import { hunspellIgnoredFiles } from '../../../src/rules/hunspell/hunspell-ignored-files.ts';
import { bundle, findings } from '../../support/extension.ts';
import { dictionary } from '../../support/hunspell.ts';

describe('hunspell-ignored-files', () => {
  it('is silent about files as Elasticsearch looks for them, and about others', async () => {
    expect(
      await findings(
        hunspellIgnoredFiles,
        dictionary('SET UTF-8\n\nSFX A Y 1\nSFX A y ies [^aeiou]y\n', '2\ntry/A\nfoo\n', {
          'settings.yml': '',
          'README.txt': '',
          'more.dic': '0\n',
        }),
      ),
    ).toEqual([]);
  });

  it('points at upper case', async () => {
    expect(
      await findings(
        hunspellIgnoredFiles,
        dictionary('SET UTF-8\n\nSFX A Y 1\nSFX A y ies [^aeiou]y\n', '2\ntry/A\nfoo\n', {
          'more.DIC': '0\n',
        }),
      ),
    ).toEqual([
      {
        file: 'hunspell/en_GB/more.DIC',
        line: 1,
        column: 1,
        message: "more.DIC is not read: the name of a dictionary's file ends in .dic, in lower case.",
        hint: 'Rename it to more.dic.',
        rule: 'hunspell-ignored-files',
        severity: 'warn',
      },
    ]);
  });

  it('points at settings under another name', async () => {
    expect(
      await findings(
        hunspellIgnoredFiles,
        dictionary('SET UTF-8\n\nSFX A Y 1\nSFX A y ies [^aeiou]y\n', '2\ntry/A\nfoo\n', {
          'settings.yaml': '',
        }),
      ),
    ).toEqual([
      {
        file: 'hunspell/en_GB/settings.yaml',
        line: 1,
        column: 1,
        message: 'settings.yaml is not read; settings.yml or settings.json was expected.',
        hint: 'Rename it to settings.yml.',
        rule: 'hunspell-ignored-files',
        severity: 'warn',
      },
    ]);
  });

  it('points at the second settings', async () => {
    expect(
      await findings(
        hunspellIgnoredFiles,
        dictionary('SET UTF-8\n\nSFX A Y 1\nSFX A y ies [^aeiou]y\n', '2\ntry/A\nfoo\n', {
          'settings.yml': '',
          'settings.json': '{}',
        }),
      ),
    ).toEqual([
      {
        file: 'hunspell/en_GB/settings.json',
        line: 1,
        column: 1,
        message: 'settings.json is not read, as there is a settings.yml.',
        hint: 'Remove one of the two.',
        rule: 'hunspell-ignored-files',
        severity: 'warn',
      },
    ]);
  });

  it('leaves a folder without an .aff to hunspell-layout', async () => {
    expect(await findings(hunspellIgnoredFiles, bundle({ 'hunspell/en_GB/en.dic': '0\n' }))).toEqual([]);
  });
});
