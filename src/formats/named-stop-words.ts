import type { FormatOptions } from './reading.ts';

/** Only Analysis.parseStopWords and parseCommonWords look for names in a file; the other settings take them for words. */
export function takesSets({ setting }: FormatOptions): boolean {
  return setting === 'stopwords_path' || setting === 'common_words_path';
}

/** Analysis.NAMED_STOP_WORDS in Elasticsearch 9.5. `_none_` is one in a setting's value only. */
export const namedSets: ReadonlySet<string> = new Set(
  [
    'arabic armenian basque bengali brazilian bulgarian catalan czech danish dutch english estonian finnish french',
    'galician german greek hindi hungarian indonesian irish italian latvian lithuanian norwegian persian portuguese',
    'romanian russian serbian sorani spanish swedish thai turkish',
  ].flatMap((names) => names.split(' ').map((name) => `_${name}_`)),
);

/** A word that looks like a set and is none; undefined for others. */
export function nameOddity(text: string, options: FormatOptions) {
  if (!/^_[A-Za-z_-]+_$/.test(text)) return undefined;
  const { setting } = options;
  // A list that no setting is known of may be one of stop words, where these are sets.
  if (setting === undefined && namedSets.has(text)) return undefined;
  const why = takesSets(options)
    ? 'is no set that Elasticsearch has, so it is taken for a word'
    : `is taken for a word${setting === undefined ? '' : `: ${setting} knows no named sets`}`;
  return {
    kind: 'words-named-set',
    at: 0,
    message: `${JSON.stringify(text)} ${why}.`,
    hint: 'Name a set in lower case, such as _english_, or put it into the setting itself: "stopwords": "_none_".',
  };
}
