import type { SourceFile } from '../model.ts';
import { type Blanks, blankCounter } from './blanks.ts';
import { eachLine, type TextFacts } from './text.ts';

/** A line of a list that the shared reader passes on. */
export interface WordLine {
  /** As the format gets it: trimmed of what is U+0020 or below. */
  readonly text: string;
  /** As it stands in the file. */
  readonly raw: string;
  readonly number: number;
  /** Index of `text` in `raw`; a column is one more. */
  readonly indent: number;
}

/** What is true of a list as a whole. */
export interface WordFacts extends TextFacts {
  readonly blanks: Blanks;
}

/**
 * Tells the lines that Analysis.loadWordList passes on: those with text in them, by Character.isWhitespace, which do not
 * start with `#` in column 1, unless comments are kept; each trimmed as String.trim does.
 */
export async function eachWordLine(
  file: SourceFile,
  keepsComments: boolean,
  tell: (line: WordLine) => void,
): Promise<WordFacts> {
  const counter = blankCounter();
  const facts = await eachLine(file, (raw, number) => {
    counter.look(raw, number);
    if (!hasText(raw) || (!keepsComments && raw.startsWith('#'))) return;
    const text = javaTrim(raw);
    tell({ text, raw, number, indent: raw.indexOf(text) });
  });
  return { ...facts, blanks: counter.blanks() };
}

/** java.lang.String.trim: what is U+0020 or below goes, NUL too; U+00A0 and U+3000 stay. */
export function javaTrim(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) <= 0x20) start += 1;
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end -= 1;
  return text.slice(start, end);
}

/** org.elasticsearch.common.Strings.hasText: a character that java.lang.Character.isWhitespace does not take for one. */
export function hasText(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (!isJavaWhitespace(text.charCodeAt(at))) return true;
  return false;
}

/** java.lang.Character.isWhitespace(char): the separators of Unicode but the no-break ones, and some controls. */
export function isJavaWhitespace(code: number): boolean {
  if (code <= 0x20) return (code >= 0x09 && code <= 0x0d) || (code >= 0x1c && code <= 0x20);
  if (code < 0x1680) return false;
  if (code >= 0x2000 && code <= 0x200a) return code !== 0x2007;
  return code === 0x1680 || code === 0x2028 || code === 0x2029 || code === 0x205f || code === 0x3000;
}
