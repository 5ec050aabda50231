import { describe, expect, it } from 'vitest';
import { icuUntagged } from '../../../src/rules/icu/icu-untagged.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('icu-rules', { 'dictionaries/Latn.rbbi': content });

describe('icu-untagged', () => {
  it('is silent about a rule with a tag', async () => {
    expect(await findings(icuUntagged, file('[a-z]+ {200};\n'))).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(await findings(icuUntagged, file('# words\n[a-z]+;\n'))).toEqual([
      {
        file: 'dictionaries/Latn.rbbi',
        line: 2,
        column: 1,
        message:
          'no rule has a tag other than {0}; the tokenizer skips what such a rule matches, so there are no tokens.',
        hint: 'End the rules that match words with a tag: {200} for letters, {100} for numbers.',
        rule: 'icu-untagged',
        severity: 'warn',
      },
    ]);
  });

  it('leaves what ICU refuses to icu-syntax', async () => {
    expect(await findings(icuUntagged, file('[a-z]+\n'))).toEqual([]);
  });
});
