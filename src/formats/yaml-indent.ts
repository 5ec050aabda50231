import { Lexer } from 'yaml';

/** A text whose lines the library takes, and by how many columns each line was moved. */
export interface Indented {
  readonly text: string;
  /** By line, 1-based. */
  readonly moved: ReadonlyMap<number, number>;
}

/**
 * SnakeYAML does not care how far the further lines of a quoted scalar or of `[...]` and `{...}` are indented; the
 * library ends both at a line that is not indented enough. Such lines are moved to the right, which changes nothing else.
 */
export function indented(text: string): Indented {
  const moved = new Map<number, number>();
  let current = text;
  for (let round = 0; round < ROUNDS; round += 1) {
    const line = underIndented(current);
    if (line === undefined || moved.has(line.number)) break;
    const by = deepest(current) + 1;
    moved.set(line.number, by);
    current = `${current.slice(0, line.start)}${' '.repeat(by)}${current.slice(line.start)}`;
  }
  return { text: current, moved };
}

/** A policy has a few such lines, if any. A bound, so that time grows with the text alone. */
const ROUNDS = 40;

/** Where the lexer gives a flow or a quoted scalar up, although its end may be further down. */
function underIndented(text: string): { readonly start: number; readonly number: number } | undefined {
  let offset = 0;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === FLOW_GIVEN_UP) return lineFrom(text, text.lastIndexOf('\n', offset - 1) + 1);
    if (lexeme === '\u0002' || lexeme === '\u001f') {
      isScalar = lexeme === '\u001f';
      continue;
    }
    offset += lexeme.length;
    if (!isScalar && isOpenQuote(lexeme)) return lineFrom(text, text.indexOf('\n', offset - 1) + 1);
    isScalar = false;
  }
  return undefined;
}

const FLOW_GIVEN_UP = '\u0018';

function isOpenQuote(lexeme: string): boolean {
  if (lexeme.startsWith("'")) return !/^'(?:[^']|'')*'$/.test(lexeme);
  return lexeme.startsWith('"') && !/^"(?:[^"\\]|\\.)*"$/s.test(lexeme);
}

function lineFrom(
  text: string,
  start: number,
): { readonly start: number; readonly number: number } | undefined {
  // The marks between documents end everything, in SnakeYAML too.
  if (start <= 0 || start >= text.length || /^(?:---|\.\.\.)(?:\s|$)/.test(text.slice(start, start + 4))) {
    return undefined;
  }
  return { start, number: text.slice(0, start).split('\n').length };
}

/** The furthest to the right that a block may start, in blanks and `- `, `? `, `: `. */
function deepest(text: string): number {
  return text.split('\n').reduce((most, line) => Math.max(most, /^[ ?:-]*/.exec(line)?.[0].length ?? 0), 0);
}
