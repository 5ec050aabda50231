import { describe, expect, it } from 'vitest';
import { hunspellSettingsKeys } from '../../../src/rules/hunspell/hunspell-settings-keys.ts';
import { findings } from '../../support/extension.ts';
import { dictionary } from '../../support/hunspell.ts';

describe('hunspell-settings-keys', () => {
  it('is silent about ignore_case', async () => {
    expect(
      await findings(
        hunspellSettingsKeys,
        dictionary('SET UTF-8\n\nSFX A Y 1\nSFX A y ies [^aeiou]y\n', '2\ntry/A\nfoo\n', {
          'settings.yml': 'ignore_case: true\n',
        }),
      ),
    ).toEqual([]);
  });

  it('points at a key that nobody reads', async () => {
    expect(
      await findings(
        hunspellSettingsKeys,
        dictionary('SET UTF-8\n\nSFX A Y 1\nSFX A y ies [^aeiou]y\n', '2\ntry/A\nfoo\n', {
          'settings.yml': 'ignore_case: true\nstrict_affix_parsing: true\n',
        }),
      ),
    ).toEqual([
      {
        file: 'hunspell/en_GB/settings.yml',
        line: 2,
        column: 1,
        message:
          'strict_affix_parsing is read by nobody; ignore_case is the one key that Elasticsearch looks for.',
        hint: 'Remove strict_affix_parsing.',
        rule: 'hunspell-settings-keys',
        severity: 'warn',
      },
    ]);
  });

  it('leaves a value that cannot be read to hunspell-settings', async () => {
    expect(
      await findings(
        hunspellSettingsKeys,
        dictionary('SET UTF-8\n\nSFX A Y 1\nSFX A y ies [^aeiou]y\n', '2\ntry/A\nfoo\n', {
          'settings.yml': 'ignore_case: 1\n',
        }),
      ),
    ).toEqual([]);
  });
});
