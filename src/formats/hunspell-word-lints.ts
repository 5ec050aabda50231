import type { BadByte } from './decoded-lines.ts';
import type { Affixes } from './hunspell-affixes.ts';
import { quoted } from './hunspell-line.ts';
import { malformedLint } from './hunspell-malformed.ts';
import { undefinedFlags } from './hunspell-undefined-flags.ts';
import type { DictionaryEntry } from './hunspell-words.ts';
import type { Tell } from './problem.ts';

export interface WordLint {
  readonly first: (text: string) => void;
  readonly malformed: (bad: BadByte, number: number) => void;
  readonly entry: (entry: DictionaryEntry, text: string, number: number) => void;
  readonly end: () => void;
}

/** Looks for what Lucene passes over in .dic files without a word. */
export function wordLints(
  affixes: Affixes,
  tell: Tell,
): { readonly file: (file: string) => WordLint; readonly end: () => void } {
  const flags = undefinedFlags(affixes, tell);
  return {
    file: (file) => {
      const malformed = malformedLint(file, tell);
      return {
        first: (text) => tellFirst(file, text, tell),
        malformed: malformed.take,
        end: malformed.end,
        entry: (entry, text, number) => {
          if (entry.word !== entry.word.trim()) tellBlank(file, entry.word, number, tell);
          flags.take(entry.flags, text, { file, line: number });
        },
      };
    },
    end: flags.end,
  };
}

function tellFirst(file: string, whole: string, tell: Tell): void {
  const text = whole.replace(/^\ufeff/, '');
  if (text.trim() === '' || /^[#\t]/.test(text) || /^\s*[0-9]/.test(text)) return;
  tell({
    kind: 'hunspell-first-line',
    file,
    line: 1,
    column: 1,
    message: `${quoted(text)} stands in the first line, which is taken for the number of words and passed over: the word is lost.`,
    hint: 'Write the number of words in a line of its own before it.',
  });
}

function tellBlank(file: string, word: string, line: number, tell: Tell): void {
  const leading = word !== word.trimStart();
  tell({
    kind: 'hunspell-blanks',
    file,
    line,
    column: leading ? 1 : word.trimEnd().length + 1,
    message: `the word ${JSON.stringify(word.slice(-60))} ${leading ? 'starts' : 'ends'} with a blank, which belongs to it, so no token equals it.`,
    hint: 'Remove the blank.',
  });
}
