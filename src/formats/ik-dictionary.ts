import { invisibleEnd } from './invisible.ts';
import type { Tell } from './problem.ts';
import type { FormatReader } from './reading.ts';
import { eachLine, type TextFacts } from './text.ts';
import { tellTextProblems } from './text-problems.ts';
import { javaTrim } from './word-lines.ts';

/** A `.dic` of IK: a word a line, and nothing else (Dictionary.loadDictFile). */
export const readIkDictionary: FormatReader = async ([file], tell) => {
  if (file === undefined) return;
  const lines = new Map<string, number>();
  let capitals = 0;
  let capital: { readonly line: number; readonly column: number } | undefined;
  const facts = await eachLine(file, (raw, number) => {
    // IK alone takes a byte order mark away.
    const line = number === 1 ? raw.replace(/^\ufeff/, '') : raw;
    const word = javaTrim(line);
    if (word === '') return;
    const place = { file: file.path, line: number, column: raw.indexOf(word) + 1 };
    const before = lines.get(word);
    const invisible = invisibleEnd(word, place);
    const comment = COMMENT.exec(word);
    if (invisible !== undefined) tell(invisible);
    if (comment !== null)
      tell({ kind: 'ik-comment', ...place, column: place.column + comment.index, ...noComment(word) });
    else if (before !== undefined) tell({ kind: 'words-duplicate', ...place, ...repeated(word, before) });
    else if (word.toLowerCase() !== word) {
      capitals += 1;
      capital ??= place;
    }
    if (before === undefined && lines.size < REMEMBERED) lines.set(word, number);
  });
  tellText(file.path, facts, tell);
  if (capital !== undefined)
    tell({ kind: 'words-capital', file: file.path, ...capital, ...hasCapitals(capitals) });
};

/** Words whose repeats are found: about 40 MB. */
const REMEMBERED = 250_000;

const COMMENT = /^(#|\/\/|;|--)|\s(#|\/\/)/;

/** Malformed bytes are no failure: IK reads U+FFFD in their place. */
function tellText(file: string, facts: TextFacts, tell: Tell): void {
  tellTextProblems(file, { ...facts, bom: false }, (problem) => {
    const lenient = problem.kind === 'text-utf8';
    tell(
      lenient
        ? { ...problem, severity: 'warn', message: `${problem.message} IK reads U+FFFD in its place.` }
        : problem,
    );
  });
}

function noComment(word: string) {
  const short = JSON.stringify(word.length > 60 ? `${word.slice(0, 60)}…` : word);
  return {
    message: `${short} is a word up to its end: a dictionary of IK has no comments.`,
    hint: 'Take the comment out.',
  };
}

function repeated(word: string, line: number) {
  return {
    message: `${JSON.stringify(word)} stands in line ${line} already.`,
    hint: 'Take one of the two lines out.',
  };
}

function hasCapitals(times: number) {
  return {
    message: `${times === 1 ? 'a word has' : `${times} words have, this one first,`} capital letters; IK makes texts lower case, so it is found in none.`,
    hint: 'Write the words in lower case, unless enable_lowercase is false.',
  };
}
