import { describe, expect, it } from 'vitest';
import { icuTag } from '../../../src/rules/icu/icu-tag.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('icu-rules', { 'dictionaries/Latn.rbbi': content });

describe('icu-tag', () => {
  it('is silent about a number', async () => {
    expect(await findings(icuTag, file('[\\p{L}]+ {200};\n'))).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(await findings(icuTag, file('[a-z]+ {200};\n\\p{L}+ {200};\n'))).toEqual([
      {
        file: 'dictionaries/Latn.rbbi',
        line: 2,
        column: 4,
        message:
          '"L" stands in a tag, where a number in braces was expected. ICU: Error 66062 at line 2 column 4.',
        hint: 'Write a tag as {200}; braces around strings stand only within a set.',
        stage: 'index',
        rule: 'icu-tag',
        severity: 'error',
      },
    ]);
  });

  it('leaves a property that is not known to icu-set', async () => {
    expect(await findings(icuTag, file('[\\p{Nope}]+ {200};\n'))).toEqual([]);
  });
});
