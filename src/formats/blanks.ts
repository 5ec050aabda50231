import { mapLines } from './lines.ts';

/** Where the blanks and tabs at the end of a line start; its length when it has none. What a backslash escapes is none. */
export function blanksAt(line: string): number {
  let at = line.length;
  while (at > 0 && isBlank(line.charCodeAt(at - 1))) at -= 1;
  return at < line.length && line[at - 1] === '\\' ? at + 1 : at;
}

/** No line ends in blanks or tabs. */
export function withoutTrailingBlanks(text: string): string {
  return mapLines(text, (line) => line.slice(0, blanksAt(line)));
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}
