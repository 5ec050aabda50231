import type { SourceFile } from '../model.ts';
import type { Tell } from './problem.ts';
import type { FormatReader } from './reading.ts';
import { tellTextProblems } from './text-problems.ts';
import { eachWordLine, javaTrim } from './word-lines.ts';

/** `rules_path` of stemmer_override (StemmerOverrideTokenFilterFactory): words, parted by commas, => their stem. */
export const readStemmerOverride: FormatReader = async ([file], tell) => {
  if (file !== undefined) await parseStemmerOverride(file, tell);
};

/** Tells what is wrong, and gives the stem of each word. */
export async function parseStemmerOverride(
  file: SourceFile,
  tell: Tell,
): Promise<ReadonlyMap<string, string>> {
  const stems = new Map<string, string>();
  const lines = new Map<string, number>();
  const facts = await eachWordLine(file, false, ({ text, number, indent }) => {
    const say = (kind: string, at: number, message: string, hint: string): void =>
      tell({ kind, file: file.path, line: number, column: indent + at + 1, message, hint });
    const parsed = parseRule(text);
    if ('problem' in parsed) {
      say('stemmer-override-rule', parsed.at, parsed.problem, text.startsWith('#') ? COMMENT : FORM);
      return;
    }
    for (const word of parsed.words) {
      const known = stems.get(word);
      if (known === undefined) {
        stems.set(word, parsed.stem);
        lines.set(word, number);
      } else if (lines.get(word) !== number) {
        const fact = `${JSON.stringify(word)} has the stem ${JSON.stringify(known)} from line ${lines.get(word)}, which counts.`;
        say('stemmer-override-duplicate', 0, fact, 'Take the word out of one of the two lines.');
      }
    }
  });
  tellTextProblems(file.path, facts, tell);
  return stems;
}

type Parsed =
  | { readonly words: readonly string[]; readonly stem: string }
  | { readonly at: number; readonly problem: string };

function parseRule(rule: string): Parsed {
  const sides = rule.split('=>');
  const [left = '', right = ''] = sides;
  if (sides.length === 1) {
    return { at: 0, problem: `${JSON.stringify(rule)} has no =>; words => their stem was expected.` };
  }
  if (sides.length > 2) {
    const at = left.length + 2 + right.length;
    return { at, problem: 'a second => stands in the rule; one was expected.' };
  }
  const words = left.split(',').map(javaTrim);
  if (words.includes('')) {
    const before = left.split(',').slice(0, words.indexOf('')).join(',').length;
    const at = Math.min(before, rule.length - 1);
    return { at, problem: 'a word before => is empty; words parted by single commas were expected.' };
  }
  const stem = javaTrim(right);
  const start = left.length + 2 + right.indexOf(stem);
  if (stem === '') return { at: left.length, problem: 'nothing stands after =>; the stem was expected.' };
  if (stem.includes(',')) {
    return { at: start + stem.indexOf(','), problem: 'a comma stands after =>; one stem was expected.' };
  }
  return { words, stem };
}

const FORM = 'Write words => stem, such as running, runs => run.';
const COMMENT = 'Put # in the first column: a comment after blanks is none.';
