import { describe, expect, it } from 'vitest';
import { settingsPathAlone } from '../../../src/rules/index/settings-path-alone.ts';
import { findings } from '../../support/extension.ts';
import { analysis, usedBundle } from '../../support/index-settings.ts';

const found = (mine: object) =>
  findings(settingsPathAlone, usedBundle({ 'names.txt': 'a\n' }, analysis({ filter: { mine } })));

describe('settings-path-alone', () => {
  it.each([
    { type: 'keep', keep_words_path: 'names.txt' },
    { type: 'keep', keep_words: ['a'] },
  ])('is silent about %j', async (mine) => {
    expect(await found(mine)).toEqual([]);
  });

  it('finds what Elasticsearch refuses', async () => {
    expect(await found({ type: 'keep', keep_words_path: 'names.txt', keep_words: ['a'] })).toEqual([
      {
        rule: 'settings-path-alone',
        severity: 'error',
        stage: 'index',
        file: 'settings.json',
        outside: true,
        line: 1,
        column: 102,
        message:
          'keep_words stands beside keep_words_path of filter mine, and Elasticsearch refuses the two together.',
        hint: 'Leave out keep_words, or keep_words_path.',
      },
    ]);
  });

  it.each([
    [
      { type: 'stop', stopwords_path: 'names.txt', stopwords: '_german_' },
      'stopwords stands beside stopwords_path of filter mine, and Elasticsearch reads stopwords alone.',
      'Leave out stopwords_path, and put all into stopwords.',
    ],
    [
      { type: 'stemmer_override', rules_path: 'names.txt', rules: ['a => b'] },
      'rules stands beside rules_path of filter mine, and Elasticsearch reads rules_path alone.',
      'Leave out rules, and put all into rules_path.',
    ],
  ])('warns of what is silently left out of %j', async (mine, message, hint) => {
    expect(await found(mine)).toMatchObject([{ severity: 'warn', message, hint }]);
  });

  it('leaves the path itself to settings-path-served', async () => {
    expect(await found({ type: 'keep', keep_words_path: 'nowhere.txt' })).toEqual([]);
  });
});
