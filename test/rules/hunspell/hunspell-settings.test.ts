import { describe, expect, it } from 'vitest';
import { hunspellSettings } from '../../../src/rules/hunspell/hunspell-settings.ts';
import { findings } from '../../support/extension.ts';
import { dictionary } from '../../support/hunspell.ts';

describe('hunspell-settings', () => {
  it.each([
    dictionary('SET UTF-8\n\nSFX A Y 1\nSFX A y ies [^aeiou]y\n', '2\ntry/A\nfoo\n', {
      'settings.yml': 'ignore_case: true\n',
    }),
    dictionary('SET UTF-8\n\nSFX A Y 1\nSFX A y ies [^aeiou]y\n', '2\ntry/A\nfoo\n', { 'settings.yml': '' }),
    dictionary('SET UTF-8\n\nSFX A Y 1\nSFX A y ies [^aeiou]y\n', '2\ntry/A\nfoo\n', {
      'settings.json': '{"ignore_case": "false"}',
    }),
  ])('is silent about ignore_case, and about an empty file', async (good) => {
    expect(await findings(hunspellSettings, good)).toEqual([]);
  });

  it('points at what is neither true nor false', async () => {
    expect(
      await findings(
        hunspellSettings,
        dictionary('SET UTF-8\n\nSFX A Y 1\nSFX A y ies [^aeiou]y\n', '2\ntry/A\nfoo\n', {
          'settings.yml': 'ignore_case: yes please\n',
        }),
      ),
    ).toEqual([
      {
        file: 'hunspell/en_GB/settings.yml',
        line: 1,
        column: 14,
        message: 'ignore_case is yes please; true or false was expected.',
        hint: 'Write one line: ignore_case: true.',
        stage: 'index',
        rule: 'hunspell-settings',
        severity: 'error',
      },
    ]);
  });

  it('points at what is no YAML', async () => {
    expect(
      await findings(
        hunspellSettings,
        dictionary('SET UTF-8\n\nSFX A Y 1\nSFX A y ies [^aeiou]y\n', '2\ntry/A\nfoo\n', {
          'settings.yml': 'ignore_case: [\n',
        }),
      ),
    ).toEqual([
      {
        file: 'hunspell/en_GB/settings.yml',
        line: 2,
        column: 1,
        message:
          'the settings cannot be read: Flow sequence in block collection must be sufficiently indented and end with a ].',
        hint: 'Write one line: ignore_case: true, or leave the file out.',
        stage: 'index',
        rule: 'hunspell-settings',
        severity: 'error',
      },
    ]);
  });

  it('points at settings that are a list', async () => {
    expect(
      await findings(
        hunspellSettings,
        dictionary('SET UTF-8\n\nSFX A Y 1\nSFX A y ies [^aeiou]y\n', '2\ntry/A\nfoo\n', {
          'settings.json': '["ignore_case"]',
        }),
      ),
    ).toEqual([
      {
        file: 'hunspell/en_GB/settings.json',
        line: 1,
        column: 1,
        message: 'the settings are a list; keys and values were expected.',
        hint: 'Write one line: ignore_case: true.',
        stage: 'index',
        rule: 'hunspell-settings',
        severity: 'error',
      },
    ]);
  });

  it('leaves a key that is not read to hunspell-settings-keys', async () => {
    expect(
      await findings(
        hunspellSettings,
        dictionary('SET UTF-8\n\nSFX A Y 1\nSFX A y ies [^aeiou]y\n', '2\ntry/A\nfoo\n', {
          'settings.yml': 'strict_affix_parsing: true\n',
        }),
      ),
    ).toEqual([]);
  });
});
