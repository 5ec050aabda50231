import type { SourceFile } from '../model.ts';
import { blanksAt } from './blanks.ts';
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

/** Lines that end in blanks or tabs, which are trimmed: how many, and where the first one has them. */
export interface Blanks {
  readonly lines: number;
  readonly first: { readonly line: number; readonly column: number } | undefined;
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
  let lines = 0;
  let first: Blanks['first'];
  const facts = await eachLine(file, (raw, number) => {
    const at = blanksAt(raw);
    if (at < raw.length) {
      lines += 1;
      first ??= { line: number, column: at + 1 };
    }
    if (!hasText(raw) || (!keepsComments && raw.startsWith('#'))) return;
    const text = javaTrim(raw);
    tell({ text, raw, number, indent: raw.indexOf(text) });
  });
  return { ...facts, blanks: { lines, first } };
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
