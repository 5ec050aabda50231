import type { Component, Word } from './component.ts';

/** A setting that stands beside the one that names a file, although only one of the two counts. */
export interface Beside {
  readonly setting: string;
  /** Its first value. */
  readonly value: Word;
  /** What Elasticsearch makes of it. */
  readonly outcome: 'refused' | 'file not read' | 'setting not read';
}

/** What stands beside a setting that names a file and says the same of another kind. */
export function besideOf({ type, settings }: Component, setting: string): Beside | undefined {
  for (const { own, other, outcome, only } of pairs) {
    if (own !== setting || (only !== undefined && only !== type)) continue;
    const [value] = settings.get(other) ?? [];
    if (value !== undefined) return { setting: other, value, outcome };
  }
  return undefined;
}

/**
 * Analysis.parseWords and SynonymTokenFilterFactory take a list before they look for a path, Analysis.getWordList looks for
 * the path first, and a few factories want no more than one of the two.
 */
const pairs: readonly {
  readonly own: string;
  readonly other: string;
  readonly outcome: Beside['outcome'];
  readonly only?: string;
}[] = [
  { own: 'keep_words_path', other: 'keep_words', outcome: 'refused' },
  { own: 'keywords_path', other: 'keywords_pattern', outcome: 'refused' },
  { own: 'user_dictionary', other: 'user_dictionary_rules', outcome: 'refused' },
  { own: 'synonyms_path', other: 'synonyms', outcome: 'file not read' },
  { own: 'synonyms_path', other: 'synonyms_set', outcome: 'file not read' },
  { own: 'stopwords_path', other: 'stopwords', outcome: 'file not read' },
  { own: 'common_words_path', other: 'common_words', outcome: 'file not read' },
  { own: 'articles_path', other: 'articles', outcome: 'file not read' },
  { own: 'keywords_path', other: 'keywords', outcome: 'setting not read' },
  { own: 'protected_words_path', other: 'protected_words', outcome: 'setting not read' },
  { own: 'word_list_path', other: 'word_list', outcome: 'setting not read' },
  { own: 'stoptags_path', other: 'stoptags', outcome: 'setting not read' },
  { own: 'rules_path', other: 'rules', outcome: 'setting not read' },
  { own: 'mappings_path', other: 'mappings', outcome: 'setting not read' },
  { own: 'type_table_path', other: 'type_table', outcome: 'setting not read' },
];
