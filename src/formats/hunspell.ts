import type { SourceFile } from '../model.ts';
import { affixLints } from './hunspell-affix-lints.ts';
import type { Affixes } from './hunspell-affixes.ts';
import { conditionReader } from './hunspell-condition.ts';
import { beginAffixes, type EraReading, readAffixes } from './hunspell-dictionary.ts';
import { readEntries } from './hunspell-entries.ts';
import { type Era, eras, joinEras } from './hunspell-era.ts';
import { tellIgnoredFiles } from './hunspell-files.ts';
import { readPrologue } from './hunspell-prologue.ts';
import { readHunspellSettings } from './hunspell-settings.ts';
import { tellTooLong } from './hunspell-too-long.ts';
import type { DictionaryEntry } from './hunspell-words.ts';
import type { Problem, Tell } from './problem.ts';
import type { FormatReader } from './reading.ts';

/**
 * A dictionary of hunspell: the files of hunspell/<locale>/, one .aff, any number of .dic, and maybe settings
 * (HunspellService.loadDictionary, and Lucene's Dictionary). A folder without an .aff, or with two, is not read.
 */
export const readHunspell: FormatReader = async (files, tell) => {
  const problems: Problem[] = [];
  const counts = new Map<string, number>();
  const keep: Tell = (problem) => {
    const key = `${problem.kind} ${problem.file}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count <= KEPT) problems.push(problem);
  };
  tellIgnoredFiles(files, keep);
  await readHunspellSettings(files, keep);
  const affs = files.filter(({ path }) => path.endsWith('.aff'));
  const [aff] = affs;
  if (aff !== undefined && affs.length === 1) await readDictionary(aff, files, keep);
  for (const problem of problems.toSorted(byPlace)) tell(problem);
};

/** Of each kind, in each file. */
const KEPT = 1000;

async function readDictionary(aff: SourceFile, files: readonly SourceFile[], tell: Tell): Promise<void> {
  const prologue = await readPrologue(aff);
  const start = { rules: undefined, condition: conditionReader() };
  const readings = await Promise.all(eras.map((era) => beginAffixes(aff, prologue, { ...start, era })));
  const lints = affixLints(aff.path, tell);
  const tooLong = await readAffixes(aff, readings, lints.take);
  if (tooLong !== undefined) tellTooLong(aff.path, tooLong, tell);
  const newest = readings.findLast(({ affixes }) => !affixes.failed);
  lints.end(newest?.affixes);
  await readEntries(dictionariesOf(files), readings, newest, tell);
  const said = Object.fromEntries(readings.map(({ affixes, faults }) => [affixes.era, faults]));
  for (const problem of joinEras({ first: [], second: [], third: [], ...said })) tell(problem);
}

/** What one era makes of a dictionary: for whoever wants to look words up. Undefined where it reads none. */
export async function dictionaryOf(
  files: readonly SourceFile[],
  era: Era,
  word: (entry: DictionaryEntry) => void,
): Promise<Affixes | undefined> {
  const aff = files.find(({ path }) => path.endsWith('.aff'));
  if (aff === undefined) return undefined;
  const reading: EraReading = await beginAffixes(aff, await readPrologue(aff), {
    era,
    rules: [],
    condition: conditionReader(),
  });
  await readAffixes(aff, [reading]);
  await readEntries(dictionariesOf(files), [reading], undefined, () => undefined, word);
  return reading.affixes.failed ? undefined : reading.affixes;
}

function dictionariesOf(files: readonly SourceFile[]): readonly SourceFile[] {
  return files.filter(({ path }) => path.endsWith('.dic'));
}

function byPlace(one: Problem, other: Problem): number {
  return (
    Number(one.file > other.file) - Number(one.file < other.file) ||
    (one.line ?? 0) - (other.line ?? 0) ||
    (one.column ?? 0) - (other.column ?? 0)
  );
}
