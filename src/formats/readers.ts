import type { FormatName, FormatReader } from './reading.ts';
import { readSolrSynonyms } from './solr-synonyms.ts';
import { readWordList } from './word-list.ts';
import { readWordnetSynonyms } from './wordnet-synonyms.ts';

/** The reader of each format. */
export const readers: Readonly<Partial<Record<FormatName, FormatReader>>> = {
  'word-list': readWordList,
  synonyms: readSolrSynonyms,
  'wordnet-synonyms': readWordnetSynonyms,
};
