import { describe, expect, it } from 'vitest';
import { hunspellNoWords } from '../../../src/rules/hunspell/hunspell-no-words.ts';
import { findings } from '../../support/extension.ts';
import { dictionary } from '../../support/hunspell.ts';

describe('hunspell-no-words', () => {
  it('is silent about one word', async () => {
    expect(await findings(hunspellNoWords, dictionary('SET UTF-8\n', '1\nfoo\n'))).toEqual([]);
  });

  it('asks for a word before Elasticsearch 8.7', async () => {
    expect(await findings(hunspellNoWords, dictionary('SET UTF-8\n', 'foo\n'), '8.6.2')).toEqual([
      {
        file: 'hunspell/en_GB/en.dic',
        line: 1,
        column: 1,
        message: 'hunspell/en_GB/en.dic has no word behind its first line; one at least was expected.',
        hint: 'Write the number of words in the first line, and one word a line below it.',
        stage: 'index',
        rule: 'hunspell-no-words',
        severity: 'error',
      },
    ]);
  });

  it('leaves a dictionary without words to nobody from Elasticsearch 8.7 on', async () => {
    expect(await findings(hunspellNoWords, dictionary('SET UTF-8\n', '0\n'), '8.7.0')).toEqual([]);
  });
});
