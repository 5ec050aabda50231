import { describe, expect, it } from 'vitest';
import { wordsRule } from '../../../src/rules/words/words-rule.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('word-list', { 'dictionaries/stop.txt': content });

describe('words-rule', () => {
  it('is silent about words and comments', async () => {
    expect(await findings(wordsRule, file('the\n# a => b\n'))).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(await findings(wordsRule, file('the\ncolour => color\n'))).toEqual([
      {
        file: 'dictionaries/stop.txt',
        line: 2,
        column: 8,
        message: '"colour => color" is one word: a list of words has no rules.',
        hint: 'Write one word a line, or use the file where rules are read: synonyms_path, rules_path or mappings_path.',
        rule: 'words-rule',
        severity: 'warn',
      },
    ]);
  });

  it('leaves what is no arrow to words-several', async () => {
    expect(await findings(wordsRule, file('a -> b, c\n'))).toEqual([]);
  });
});
