import { describe, expect, it } from 'vitest';
import { synonymsNoRule } from '../../../src/rules/synonyms/synonyms-no-rule.ts';
import { ofSynonyms } from '../../support/synonym-file.ts';

describe('synonyms-no-rule', () => {
  it('is silent about a file with a rule', async () => {
    expect(await ofSynonyms(synonymsNoRule, 'usa\nuk\ngermany\nfrance, fr\n')).toEqual([]);
  });

  it('tells of a file in which no line makes one', async () => {
    expect(await ofSynonyms(synonymsNoRule, '# countries\nusa\nuk\ngermany\n')).toEqual([
      {
        rule: 'synonyms-no-rule',
        severity: 'warn',
        file: 'synonyms.txt',
        line: 2,
        column: 1,
        message:
          'none of the 3 lines has two terms, so the file makes no rule: commas part terms, and nothing else does.',
        hint: 'Put commas between the terms, or name the file where a list of words is wanted.',
      },
    ]);
  });

  it('leaves one line among rules to synonyms-one-term', async () => {
    expect(await ofSynonyms(synonymsNoRule, 'usa, us\nuk\n')).toEqual([]);
  });
});
