import { dictionaryOf } from '../../../src/formats/hunspell.ts';
import { eraOf } from '../../../src/formats/hunspell-era.ts';
import type { DictionaryEntry } from '../../../src/formats/hunspell-words.ts';
import { releaseOf } from './bundle-line.ts';
import { lookupOf } from './hunspell-lookup.ts';
import { oldStemsOf } from './hunspell-old-stems.ts';
import { stemsOf } from './hunspell-stems.ts';
import type { BundleKind } from './kinds.ts';

/** Words and what Lucene's stemmer makes of them with the dictionary; a word that it does not know stays. */
export const hunspell: BundleKind = {
  format: 'hunspell',
  entries: async (files, line) => {
    const era = eraOf(releaseOf(line));
    const entries: DictionaryEntry[] = [];
    const affixes = await dictionaryOf(files, era, (entry) => entries.push(entry));
    if (affixes === undefined) return [];
    const lookup = lookupOf(affixes, entries);
    return (line.probe ?? '').split(' ').map((word) => {
      const stems = era === 'first' ? oldStemsOf(word, lookup) : stemsOf(word, lookup);
      return `${word} -> ${stems.length === 0 ? word : stems.join(' | ')}`;
    });
  },
};
