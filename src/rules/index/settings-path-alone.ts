import { defineRule } from '../rule.ts';
import { outsidePlace, useText } from '../uses.ts';

/** A list beside a path is seldom meant, and never read with it. */
export const settingsPathAlone = defineRule({
  id: 'settings-path-alone',
  summary: 'No setting stands beside a path that says the same in another way.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Some filters refuse a list beside a path, and then the index cannot be created: keep_words, keywords_pattern and user_dictionary_rules. ' +
    'Of others one of the two counts, and nothing tells which: stopwords, common_words, articles and synonyms go over their path, and every other path goes over its list. ' +
    'These are warnings.',
  reference:
    'Analysis.parseWords, Analysis.getWordList, SynonymTokenFilterFactory, KeepWordFilterFactory and KeywordMarkerTokenFilterFactory in Elasticsearch.',
  fails: '"keep_words": ["pier"], "keep_words_path": "piers.txt"',
  passes: '"keep_words_path": "piers.txt"',

  *check({ uses = [] }) {
    for (const { beside, ...use } of uses) {
      if (beside === undefined || use.format === undefined) continue;
      const { setting, value, outcome } = beside;
      const fact = `${setting} stands beside ${useText({ ...use, beside })}`;
      const place = outsidePlace(value);
      if (outcome === 'refused') {
        const message = `${fact}, and Elasticsearch refuses the two together.`;
        yield { ...place, message, hint: `Leave out ${setting}, or ${use.setting}.`, stage: 'index' };
      } else {
        const [lost, kept] = outcome === 'file not read' ? [use.setting, setting] : [setting, use.setting];
        const message = `${fact}, and Elasticsearch reads ${kept} alone.`;
        yield { ...place, message, hint: `Leave out ${lost}, and put all into ${kept}.`, severity: 'warn' };
      }
    }
  },
});
