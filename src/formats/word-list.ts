import type { SourceFile } from '../model.ts';
import { invisibleEnd } from './invisible.ts';
import { namedSets, nameOddity, takesSets } from './named-stop-words.ts';
import type { Problem, Tell } from './problem.ts';
import type { FormatOptions, FormatReader } from './reading.ts';
import { tellTextProblems } from './text-problems.ts';
import { eachWordLine } from './word-lines.ts';
import { oddityOf } from './word-looks.ts';
import { REMEMBERED } from './word-repeats.ts';

/** A list of words, one a line: stop words, keywords, words to keep (Analysis.getWordList and parseWords). */
export const readWordList: FormatReader = async ([file], tell, options) => {
  if (file !== undefined) await parseWordList(file, tell, options);
};

/** Tells what is wrong; `take` is told each word as a token is compared with it, and each named set in a word's place. */
export async function parseWordList(
  file: SourceFile,
  tell: Tell,
  options: FormatOptions = {},
  take: (word: string) => void = () => undefined,
): Promise<void> {
  const lines = new Map<string, number>();
  const [spaced, capital] = [counted(), counted()];
  const facts = await eachWordLine(file, false, ({ text, number, indent }) => {
    const place = { file: file.path, line: number, column: indent + 1 };
    const word = options.ignoreCase === true ? javaLowerCase(text) : text;
    take(word);
    if (takesSets(options) && namedSets.has(text)) return;

    const before = lines.get(word);
    const oddity = oddityOf(text, indent) ?? nameOddity(text, options);
    const invisible = invisibleEnd(text, place);
    if (invisible !== undefined) tell(invisible);
    if (oddity !== undefined) tell({ ...place, ...oddity, column: indent + oddity.at + 1 });
    else if (before !== undefined) tell({ kind: 'words-duplicate', ...place, ...repeated(text, before) });
    else if (text.normalize('NFC') !== text) tell({ kind: 'words-composed', ...place, ...decomposed(text) });
    else if (/\s/.test(text)) count(spaced, place);
    else if (options.ignoreCase !== true && text.toLowerCase() !== text) count(capital, place);
    if (before === undefined && lines.size < REMEMBERED) lines.set(word, number);
  });
  tellTextProblems(file.path, facts, tell);
  if (spaced.first !== undefined)
    tell({ kind: 'words-spaced', ...spaced.first, ...severalWords(spaced.count) });
  if (capital.first !== undefined)
    tell({ kind: 'words-capital', ...capital.first, ...capitals(capital.count) });
}

interface Counted {
  count: number;
  first: Pick<Problem, 'file' | 'line' | 'column'> | undefined;
}

function counted(): Counted {
  return { count: 0, first: undefined };
}

function count(counts: Counted, place: Pick<Problem, 'file' | 'line' | 'column'>): void {
  counts.count += 1;
  counts.first ??= place;
}

/** CharArraySet ignores case by Character.toLowerCase: each code point alone, and never more than one. */
function javaLowerCase(text: string): string {
  return Array.from(text, (char) => String.fromCodePoint(char.toLowerCase().codePointAt(0) ?? 0)).join('');
}

function repeated(text: string, line: number) {
  return {
    message: `${JSON.stringify(text)} stands in line ${line} already.`,
    hint: 'Take one of the two lines out.',
  };
}

function decomposed(text: string) {
  return {
    message: `${JSON.stringify(text)} has its accents as characters of their own, which tokens mostly have not.`,
    hint: `Write ${JSON.stringify(text.normalize('NFC'))}, in Unicode's composed form, NFC.`,
  };
}

function severalWords(times: number) {
  return {
    message: `${times === 1 ? 'a word has' : `${times} words have, this one first,`} a blank inside; no tokenizer but keyword gives such a token.`,
    hint: 'Write one word a line, or leave it if the tokenizer is keyword.',
  };
}

function capitals(times: number) {
  return {
    message: `${times === 1 ? 'a word has' : `${times} words have, this one first,`} capital letters; after a lowercase filter none of the tokens is the same.`,
    hint: 'Write the words in lower case, or ignore case in the setting.',
  };
}
