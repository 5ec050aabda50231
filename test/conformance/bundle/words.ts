import { parseMappings } from '../../../src/formats/mappings.ts';
import type { FormatOptions } from '../../../src/formats/reading.ts';
import { parseStemmerOverride } from '../../../src/formats/stemmer-override.ts';
import { characterTypes, parseTypeTable } from '../../../src/formats/type-table.ts';
import { parseWordList } from '../../../src/formats/word-list.ts';
import type { SourceFile } from '../../../src/model.ts';
import type { BundleLine } from './bundle-line.ts';
import type { BundleKind } from './kinds.ts';
import { namedSet } from './named-sets.ts';

const wordList: BundleKind = {
  format: 'word-list',
  options: wordOptions,
  async entries([file], line) {
    const words = new Set<string>();
    const options = wordOptions(line);
    const hasSets = line.format === 'stopwords' || line.format === 'common_words';
    const take = (word: string) => {
      for (const each of (hasSets ? namedSet(word) : undefined) ?? [word]) words.add(each);
    };
    if (file !== undefined) await parseWordList(file, () => undefined, options, take);
    return [...words].sort();
  },
};

/** The settings of word lists, rules and tables, by the `format` of their vectors. */
export const wordKinds: Readonly<Record<string, BundleKind>> = {
  stopwords: wordList,
  keep_words: wordList,
  keywords: wordList,
  common_words: wordList,
  protected_words: wordList,
  articles: wordList,
  word_list: wordList,
  stemmer_override: { format: 'stemmer-override', entries: pairs(parseStemmerOverride) },
  mappings: { format: 'mappings', entries: pairs(parseMappings) },
  type_table: { format: 'type-table', entries: typeEntries },
};

function wordOptions({ format, settings = {} }: BundleLine): FormatOptions {
  const ignoreCase = Object.entries(settings).some(
    ([key, value]) => key.endsWith('_case') && value === 'true',
  );
  return { setting: `${format}_path`, ignoreCase };
}

type Parse = (file: SourceFile, tell: () => void) => Promise<ReadonlyMap<string, string>>;

function pairs(parse: Parse): NonNullable<BundleKind['entries']> {
  return async ([file]) => {
    const found = file === undefined ? [] : [...(await parse(file, () => undefined))];
    return found.map(([left, right]) => `${left} => ${right}`).sort();
  };
}

/** The length of Lucene's table, and each of its first 256 types that is another than without a table. */
async function typeEntries([file]: readonly SourceFile[]): Promise<readonly string[]> {
  if (file === undefined) return [];
  const types = new Map<number, number>(RETYPED);
  let last = 0;
  for (const [char, type] of await parseTypeTable(file, () => undefined)) {
    types.set(char.charCodeAt(0), characterTypes[type] ?? 0);
    last = Math.max(last, char.charCodeAt(0));
  }
  const changed = [...types]
    .filter(([code, type]) => code < 256 && type !== usual(code))
    .sort(([one], [other]) => one - other)
    .map(([code, type]) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}=${type}`);
  return [`table_length=${Math.max(last + 1, 256)}`, ...changed];
}

/** What a table of one's own changes besides: WordDelimiterIterator.getType knows these better. */
const RETYPED: readonly (readonly [code: number, type: number])[] = [
  [0xaa, 3],
  [0xb2, 4],
  [0xb3, 4],
  [0xb9, 4],
  [0xba, 3],
  [0xbc, 4],
  [0xbd, 4],
  [0xbe, 4],
];

/** WordDelimiterIterator.DEFAULT_WORD_DELIM_TABLE. */
function usual(code: number): number {
  const char = String.fromCharCode(code);
  if (/^\p{Lowercase}$/u.test(char)) return 1;
  if (/^\p{Uppercase}$/u.test(char)) return 2;
  return /^\p{Nd}$/u.test(char) ? 4 : 8;
}
