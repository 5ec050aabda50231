import { defineRule } from '../rule.ts';
import { outsidePlace, served } from '../uses.ts';

/** What a chain makes of a term decides whether its rule can be taken. */
export const synonymsChainKnown = defineRule({
  id: 'synonyms-chain-known',
  summary: 'The analyzer of each synonym filter is one that Slipway can follow.',
  severity: 'note',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  undecided: true,
  why:
    'Elasticsearch takes the terms of the rules through what stands before the synonym filter, and refuses a rule of which a term vanishes there, as a stop word does. ' +
    'Slipway follows the tokenizers whitespace and keyword alone, and standard with lowercase, or with lowercase and English stop words. ' +
    'For other chains the terms are not checked, only the rules themselves; a lenient filter leaves such terms out and goes on.',
  reference:
    'SynonymMap.Parser.analyze in Lucene; SynonymTokenFilterFactory.buildSynonymAnalyzer in Elasticsearch.',
  fails: '"tokenizer": "standard", "filter": ["lowercase", "my_stemmer", "my_synonyms"]',
  passes: '"tokenizer": "standard", "filter": ["lowercase", "my_synonyms", "my_stemmer"]',

  *check({ uses = [], source }) {
    for (const use of uses) {
      const [file] = served(use, source);
      if (file === undefined || use.options.lenient === true) continue;
      for (const { analyzer, other, refusing } of use.chains) {
        if (other === undefined || refusing.length > 0) continue;
        yield {
          ...outsidePlace(use.place),
          message: `What the analyzer ${analyzer} leaves of the terms in ${file} was not checked, because it has ${other}.`,
          hint: 'Create an index with these settings on a cluster before you rely on them.',
        };
      }
    }
  },
});
