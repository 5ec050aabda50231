import { describe, expect, it } from 'vitest';
import { analysis, usesOf } from '../../support/index-settings.ts';

const filter = { my_synonyms: { type: 'synonym', synonyms_path: 'names.txt' } };

describe('the chain before a synonym filter', () => {
  const chainOf = (before: readonly string[], more: object = {}, tokenizer = 'standard') => {
    const { filter: others = {}, analyzer = {}, ...rest } = more as { filter?: object; analyzer?: object };
    const own = { type: 'custom', tokenizer, filter: [...before, 'my_synonyms', 'porter_stem'], ...analyzer };
    const [use] = usesOf(analysis({ filter: { ...filter, ...others }, analyzer: { mine: own }, ...rest }));
    return use?.chains.map(({ analyzer: name, known, other, refusing }) => [
      name,
      known ?? other,
      ...refusing.map(({ text }) => text),
    ]);
  };

  it.each([
    ['whitespace', [], 'whitespace'],
    ['keyword', [], 'keyword'],
    ['standard', ['lowercase'], 'standard_lowercase'],
    ['standard', ['lowercase', 'stop'], 'standard_lowercase_stop'],
    ['standard', [], 'the tokenizer standard alone'],
    ['standard', ['stop', 'lowercase'], 'the tokenizer standard with stop and lowercase'],
    ['standard', ['lowercase', 'kstem'], 'the filter kstem'],
    ['edge_ngram', ['lowercase'], 'the tokenizer edge_ngram with lowercase'],
    ['constructor', [], 'the tokenizer constructor alone'],
  ])('of %s and %j is %s', (tokenizer, before, name) => {
    expect(chainOf(before, {}, tokenizer)).toEqual([['mine', name]]);
  });

  it('follows the components that the settings define', () => {
    const more = {
      filter: {
        low: { type: 'lowercase' },
        en: { type: 'stop', stopwords: ['_english_'] },
        other: { type: 'synonym_graph', synonyms: ['a, b'] },
        parts: { type: 'dictionary_decompounder', word_list: ['a'] },
      },
      tokenizer: { words: { type: 'standard' } },
    };
    expect(chainOf(['low', 'other', 'parts', 'en'], more, 'words')).toEqual([
      ['mine', 'standard_lowercase_stop'],
    ]);
  });

  it.each([
    [
      'a filter with settings',
      ['low'],
      { filter: { low: { type: 'lowercase', language: 'greek' } } },
      'the filter low (lowercase)',
    ],
    [
      'stop words of its own',
      ['lowercase', 'de'],
      { filter: { de: { type: 'stop', stopwords: '_german_' } } },
      'the filter de (stop)',
    ],
    [
      'a char filter',
      ['lowercase'],
      { analyzer: { char_filter: 'html_strip' } },
      'the char filter html_strip',
    ],
  ])('does not know %s', (_what, before, more, other) => {
    expect(chainOf(before, more)).toEqual([['mine', other]]);
  });

  it.each([
    ['edge_ngram', {}],
    ['keyword_repeat', {}],
    ['my', { filter: { my: { type: 'multiplexer', filters: ['lowercase'] } } }],
    ['my', { filter: { my: { type: 'cjk_bigram', output_unigrams: true } } }],
    ['my', { filter: { my: { type: 'phonetic' } } }],
  ])('has a filter %s that cannot be used, with %j', (name, more) => {
    expect(chainOf(['lowercase', name], more)?.map(([, , ...refusing]) => refusing)).toEqual([[name]]);
  });

  it.each([
    ['cjk_bigram', {}],
    ['my', { filter: { my: { type: 'cjk_bigram' } } }],
    ['asciifolding', {}],
  ])('takes the filter %s, with %j', (name, more) => {
    expect(chainOf(['lowercase', name], more)?.map(([, , ...refusing]) => refusing)).toEqual([[]]);
  });

  it('is found inside another filter, and in another template', () => {
    const outer = { type: 'multiplexer', filters: ['lowercase', 'lowercase, my_synonyms'] };
    const found = usesOf(
      { template: { settings: { analysis: { filter } } } },
      analysis({
        filter: { outer },
        analyzer: { mine: { tokenizer: 'standard', filter: 'lowercase, outer' } },
      }),
    );
    expect(found.map(({ chains }) => chains)).toEqual([
      [{ analyzer: 'mine', known: undefined, other: 'the filter outer around it', refusing: [] }],
    ]);
  });

  it('is that of the filter of the same settings, where two have one name', () => {
    const parts = (tokenizer: string) =>
      analysis({ filter, analyzer: { mine: { tokenizer, filter: ['my_synonyms'] } } });
    const found = usesOf(parts('whitespace'), parts('keyword'));
    expect(found.map(({ chains }) => chains.map(({ known }) => known))).toEqual([
      ['whitespace'],
      ['keyword'],
    ]);
  });
});
