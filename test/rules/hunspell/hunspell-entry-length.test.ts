import { describe, expect, it } from 'vitest';
import { hunspellEntryLength } from '../../../src/rules/hunspell/hunspell-entry-length.ts';
import { findings } from '../../support/extension.ts';
import { dictionary } from '../../support/hunspell.ts';

describe('hunspell-entry-length', () => {
  it('is silent about a line of 32,766 bytes', async () => {
    expect(
      await findings(
        hunspellEntryLength,
        dictionary('SET UTF-8\n\nSFX A Y 1\nSFX A y ies [^aeiou]y\n', `1\n${'a'.repeat(32_766)}\n`),
      ),
    ).toEqual([]);
  });

  it('points at one more', async () => {
    expect(
      await findings(
        hunspellEntryLength,
        dictionary('SET UTF-8\n\nSFX A Y 1\nSFX A y ies [^aeiou]y\n', `1\n${'a'.repeat(32_767)}\n`),
      ),
    ).toEqual([
      {
        file: 'hunspell/en_GB/en.dic',
        line: 2,
        column: 1,
        message: 'line 2 has 32767 bytes as UTF-8; 32766 at most were expected.',
        hint: 'Break the line: one word a line.',
        stage: 'index',
        rule: 'hunspell-entry-length',
        severity: 'error',
      },
    ]);
  });

  it('leaves a line of a million characters to text-line-length', async () => {
    expect(
      await findings(
        hunspellEntryLength,
        dictionary('SET UTF-8\n\nSFX A Y 1\nSFX A y ies [^aeiou]y\n', `1\n${'a'.repeat(1_048_577)}\n`),
      ),
    ).toEqual([]);
  });
});
