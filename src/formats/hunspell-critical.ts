import type { Affixes, TellFault } from './hunspell-affixes.ts';
import { type Charset, charsetNamed } from './hunspell-charset.ts';
import type { FlagType } from './hunspell-flags.ts';
import { type AffixLine, hasWords, placeOf, quoted } from './hunspell-line.ts';
import { WINDOW } from './hunspell-prologue.ts';

const SET = 'hunspell-charset';
const FLAG = 'hunspell-flag-type';

/** The charset of a SET line; tells what is wrong, and answers undefined, when Java has none of that name. */
export function readSet(line: AffixLine, tell: TellFault): Charset | undefined {
  if (!hasWords(line, 2, 2, tell, { kind: SET, form: 'SET and the name of a charset' })) return undefined;
  return readCharset(line, line.words[1]?.text ?? '', tell);
}

export function readCharset(line: AffixLine, name: string, tell: TellFault): Charset | undefined {
  const charset = charsetNamed(name);
  if (typeof charset !== 'string') return charset;
  tell({
    kind: SET,
    ...placeOf(line, 1),
    message: `${name === '' ? 'nothing' : quoted(name)} is ${charset === 'illegal' ? 'not the name of a charset' : 'no charset that Java knows'}.`,
    hint: 'Save both files as UTF-8, and write SET UTF-8.',
  });
  return undefined;
}

/** The kind of flags of a FLAG line (Dictionary.getFlagParsingStrategy); tells what is wrong, and answers undefined, for another. */
export function readFlagType(
  line: AffixLine,
  charset: Charset,
  { era }: Pick<Affixes, 'era'>,
  tell: TellFault,
): FlagType | undefined {
  const [, type, more] = line.words;
  if (type === undefined || more !== undefined) {
    tell({
      kind: FLAG,
      ...placeOf(line, 2),
      message: `${quoted(line.text)} has ${line.words.length} words; FLAG and long, num or UTF-8 were expected, with nothing behind, not even a comment.`,
      hint: 'Write FLAG long, FLAG num or FLAG UTF-8.',
    });
    return undefined;
  }
  if (type.text === 'num' || type.text === 'long') return type.text;
  if (type.text === 'UTF-8') return era !== 'first' && charset.canonical === 'ISO-8859-1' ? 'utf-8' : 'short';
  tell({
    kind: FLAG,
    ...placeOf(line, 1),
    message: `${quoted(type.text)} is no kind of flags; long, num or UTF-8 was expected.`,
    hint: 'Write FLAG long, FLAG num or FLAG UTF-8, or leave the line out for flags of one character.',
  });
  return undefined;
}

/** A SET line, met while reading: it must say what was found before (Dictionary.checkCriticalDirectiveSame). */
export function checkSet(into: Affixes, line: AffixLine, tell: TellFault): void {
  const charset = readSet(line, tell);
  if (charset === undefined || charset.canonical === into.charset.canonical) return;
  tell({
    kind: SET,
    line: line.number,
    column: line.column,
    message: `${quoted(line.text)} stands here, but the file is read as ${into.charset.canonical}: one SET line was expected, at the start of a line in the first ${WINDOW} bytes.`,
    hint: 'Make it the first line of the file, without blanks before it, and the only SET.',
  });
}

/** The same for FLAG. */
export function checkFlagType(into: Affixes, line: AffixLine, tell: TellFault): void {
  const type = readFlagType(line, into.charset, into, tell);
  if (type === undefined || type === into.flagType) return;
  tell({
    kind: FLAG,
    line: line.number,
    column: line.column,
    message: `${quoted(line.text)} stands here, but flags are read otherwise: one FLAG line was expected, at the start of a line in the first ${WINDOW} bytes.`,
    hint: 'Put it near the start of the file, without blanks before it, and make it the only FLAG.',
  });
}
