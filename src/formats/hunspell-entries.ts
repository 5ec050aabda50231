import type { SourceFile } from '../model.ts';
import { eachDecodedLine } from './decoded-lines.ts';
import {
  type EraReading,
  isReplaced,
  sharedViews,
  stops,
  tellForeign,
  undefinedByte,
} from './hunspell-dictionary.ts';
import { orderReader } from './hunspell-order.ts';
import { tellTooLong } from './hunspell-too-long.ts';
import { wordLints } from './hunspell-word-lints.ts';
import { type DictionaryEntry, entryReader, sharedParsing } from './hunspell-words.ts';
import type { Tell } from './problem.ts';

/**
 * Reads the .dic files of a dictionary for all eras that could read its .aff. `newest` is the era whose words are looked at for
 * what is silently wrong; `word` takes each entry, when one era is asked.
 */
export async function readEntries(
  files: readonly SourceFile[],
  readings: readonly EraReading[],
  newest: EraReading | undefined,
  tell: Tell,
  word?: (entry: DictionaryEntry) => void,
): Promise<void> {
  const counts = new Map(readings.map((reading) => [reading, 0]));
  const order = new Map(readings.map((reading) => [reading, orderReader()]));
  const shared = sharedParsing();
  const lints = newest === undefined ? undefined : wordLints(newest.affixes, tell);
  for (const view of sharedViews(readings)) {
    const { charset } = view[0].affixes;
    for (const file of files) {
      const readers = view.map((reading) => ({
        reading,
        read: entryReader(reading.affixes, reading.tellOf(file.path), shared),
      }));
      const lint = newest !== undefined && view.includes(newest) ? lints?.file(file.path) : undefined;
      const tooLong = await eachDecodedLine(file, charset, 0, (text, number, bad) => {
        if (bad !== undefined) {
          if (isReplaced(charset)) lint?.malformed(bad, number);
          for (const { affixes, tellOf } of view) {
            if (stops(charset)) tellOf(file.path)(undefinedByte(bad, number, charset));
            else if (charset.kind === 'foreign') {
              tellForeign(affixes, { line: number, column: bad.column }, tellOf(file.path));
            }
          }
        }
        if (number === 1) return lint?.first(text);
        for (const { reading, read } of readers) {
          if (reading.affixes.unread) continue;
          const entry = read(text, number);
          if (entry === undefined) continue;
          counts.set(reading, (counts.get(reading) ?? 0) + 1);
          order.get(reading)?.(entry.word, number, reading.tellOf(file.path));
          if (reading === newest) lint?.entry(entry, text, number);
          word?.(entry);
        }
      });
      lint?.end();
      if (tooLong !== undefined && lint !== undefined) tellTooLong(file.path, tooLong, tell);
    }
  }
  lints?.end();
  for (const [{ affixes, tellOf }, count] of counts) {
    if (affixes.era !== 'third' && !affixes.failed && !affixes.unread && count === 0)
      tellNoWords(files, affixes.file, tellOf);
  }
}

/** Lucene before 9.5 adds the last word without asking whether there is one. */
function tellNoWords(files: readonly SourceFile[], aff: string, tellOf: EraReading['tellOf']): void {
  const file = files[0]?.path ?? aff;
  tellOf(file)({
    kind: 'hunspell-no-words',
    line: 1,
    column: 1,
    message: `${file} has no word behind its first line; one at least was expected.`,
    hint: 'Write the number of words in the first line, and one word a line below it.',
  });
}
