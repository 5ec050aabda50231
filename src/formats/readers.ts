import { readHunspell } from './hunspell.ts';
import type { FormatName, FormatReader } from './reading.ts';
import { readWordList } from './word-list.ts';

/** The reader of each format. */
export const readers: Readonly<Partial<Record<FormatName, FormatReader>>> = {
  'word-list': readWordList,
  hunspell: readHunspell,
};
