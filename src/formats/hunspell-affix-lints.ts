import { distance } from 'fastest-levenshtein';
import type { BadByte } from './decoded-lines.ts';
import type { Affixes } from './hunspell-affixes.ts';
import { DIRECTIVES } from './hunspell-directives.ts';
import { type AffixLine, trimmedLine } from './hunspell-line.ts';
import { malformedLint } from './hunspell-malformed.ts';
import type { Tell } from './problem.ts';

/** Looks for what Lucene passes over in an .aff without a word. */
export function affixLints(
  file: string,
  tell: Tell,
): {
  readonly take: (line: AffixLine, bad: BadByte | undefined) => void;
  readonly end: (affixes: Affixes | undefined) => void;
} {
  let written = 0;
  let known = 0;
  const malformed = malformedLint(file, tell);
  const foreign = new Set<string>();
  return {
    take: (raw, bad) => {
      const line = trimmedLine(raw);
      if (line.text === '' || line.text.startsWith('#')) return;
      if (bad !== undefined) malformed.take(bad, line.number);
      written += 1;
      const [first, second, third] = line.words;
      const word = first?.text ?? '';
      const alone = second !== undefined && (third === undefined || third.text.startsWith('#'));
      if (!DIRECTIVES.has(word) && alone) foreign.add(second.text);
      if (DIRECTIVES.has(word) || HUNSPELL.has(word)) known += 1;
      else {
        const meant = mistyped(word);
        if (meant !== undefined) tellMistyped(file, line.number, line.column, word, meant, tell);
      }
    },
    end: (affixes) => {
      malformed.end();
      if (written > 0 && known === 0) {
        tell({
          kind: 'hunspell-ignored-lines',
          file,
          line: 1,
          column: 1,
          message: `${file} has ${written} lines and no directive among them, so words are looked up as they are; SFX, PFX and the like were expected.`,
          hint: `Look whether ${file} is the file that you meant.`,
        });
      }
      for (const text of foreign) if (text.length <= 5) for (const flag of text) affixes?.meant.add(flag);
    },
  };
}

/** Directives of Hunspell that Lucene leaves alone. */
const HUNSPELL: ReadonlySet<string> = new Set(
  (
    'WARN FORBIDWARN COMPOUNDROOT COMPOUNDMORESUFFIXES CHECKCOMPOUNDDUP CHECKCOMPOUNDREP CHECKCOMPOUNDCASE CHECKCOMPOUNDTRIPLE ' +
    'SIMPLIFIEDTRIPLE ONLYMAXDIFF NOSPLITSUGS SUGSWITHDOTS COMPOUNDSYLLABLE SYLLABLENUM PHONE NAME HOME VERSION LEMMA_PRESENT ' +
    'CHECKNUM COMPOUNDFIRST COMPOUNDLAST MAXCPDSUGS GENERATE WORDCHARS ACCENT SOUND DEFAULT CHECKSHARPS COMPLEXPREFIXES'
  ).split(' '),
);

const ALL = [...DIRECTIVES, ...HUNSPELL];

/** A directive in other letters, or one letter away. */
function mistyped(word: string): string | undefined {
  if (!/^[A-Za-z]{3,}$/.test(word)) return undefined;
  const upper = word.toUpperCase();
  if (word !== upper) return word === word.toLowerCase() && CORE.has(upper) ? upper : undefined;
  return word.length < 4 ? undefined : ALL.find((each) => each.length > 3 && distance(each, word) === 1);
}

const CORE: ReadonlySet<string> = new Set(['SET', 'FLAG', 'SFX', 'PFX']);

function tellMistyped(
  file: string,
  line: number,
  column: number,
  word: string,
  meant: string,
  tell: Tell,
): void {
  tell({
    kind: 'hunspell-ignored-lines',
    file,
    line,
    column,
    message: `${word} is no directive, so the line is not read; it looks like ${meant}.`,
    hint: `Write ${meant}, or put # before the line.`,
  });
}
