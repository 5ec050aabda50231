import { defineRule } from '../rule.ts';
import { outsidePlace } from '../uses.ts';

/** The rules of a synonym filter go through what stands before it. */
export const synonymsParsableChain = defineRule({
  id: 'synonyms-parsable-chain',
  summary: 'No filter before a synonym filter is one that cannot be used to parse synonyms.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Elasticsearch takes the terms of the rules through the tokenizer and the filters that stand before the synonym filter. ' +
    'Filters that make several tokens of one, such as ngram, shingle, word_delimiter, phonetic and multiplexer, refuse that, and the index cannot be created, whatever the file holds. ' +
    'The same is true of cjk_bigram with output_unigrams, and of keyword_repeat.',
  reference:
    'TokenFilterFactory.getSynonymFilter in Elasticsearch, since 7.0: "cannot be used to parse synonyms".',
  fails: '"filter": ["lowercase", "edge_ngram", "my_synonyms"]',
  passes: '"filter": ["lowercase", "my_synonyms", "edge_ngram"]',

  *check({ uses = [] }) {
    for (const { component, chains } of uses) {
      const name = component.replace('filter ', '');
      for (const { analyzer, refusing } of chains) {
        for (const word of refusing) {
          yield {
            ...outsidePlace(word),
            message: `The filter ${word.text} stands before ${name} in the analyzer ${analyzer}, and cannot be used to parse synonyms.`,
            hint: `Put ${name} before ${word.text}, or leave one of the two out.`,
            stage: 'index',
          };
        }
      }
    }
  },
});
