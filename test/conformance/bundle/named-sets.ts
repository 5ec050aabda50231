import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const lines = gunzipSync(readFileSync(new URL('wordlists.es95.jsonl.gz', import.meta.url)))
  .toString()
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));

/** The words of `_english_` and `_french_`, as the vectors themselves have them; undefined for another name. */
export function namedSet(name: string): readonly string[] | undefined {
  return sets.get(name);
}

const sets: ReadonlyMap<string, readonly string[]> = new Map([
  ['_english_', entriesOf('stopwords-0010')],
  // What two lists that name it, and share nothing else, have in common.
  ['_french_', entriesOf('stopwords-0136').filter((word) => entriesOf('stopwords-0084').includes(word))],
]);

function entriesOf(id: string): readonly string[] {
  return lines.find((line) => line.id === id).entries;
}
