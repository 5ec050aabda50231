import { mapLines } from './lines.ts';

/** Where the blanks and tabs at the end of a line start; its length when it has none. What a backslash escapes is none. */
export function blanksAt(line: string): number {
  let at = line.length;
  while (at > 0 && isBlank(line.charCodeAt(at - 1))) at -= 1;
  return at < line.length && line[at - 1] === '\\' ? at + 1 : at;
}

/** Lines that end in blanks or tabs: how many, and where the first one has them. */
export interface Blanks {
  readonly lines: number;
  readonly first: { readonly line: number; readonly column: number } | undefined;
}

/** Counts them, as lines are shown to it. */
export function blankCounter(): {
  readonly look: (line: string, number: number) => void;
  readonly blanks: () => Blanks;
} {
  let lines = 0;
  let first: Blanks['first'];
  return {
    look: (line, number) => {
      const at = blanksAt(line);
      if (at === line.length) return;
      lines += 1;
      first ??= { line: number, column: at + 1 };
    },
    blanks: () => ({ lines, first }),
  };
}

/** No line ends in blanks or tabs, unless they make a term of their own in it. */
export function withoutTrailingBlanks(text: string, isTerm: (line: string) => boolean = () => false): string {
  return mapLines(text, (line) => (isTerm(line) ? line : line.slice(0, blanksAt(line))));
}

/** Are the blanks at the end of a line of synonyms a term, which Lucene refuses? Without them it would do so no more. */
export function endsInBlankTerm(line: string): boolean {
  const rest = line.slice(0, blanksAt(line));
  return rest === '' || rest.endsWith(',') || rest.endsWith('=>');
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}
