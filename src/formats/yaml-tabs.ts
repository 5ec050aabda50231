import { Lexer } from 'yaml';

/**
 * Offsets of the tabs that SnakeYAML refuses and the library takes: SnakeYAML skips blanks alone between two tokens,
 * and a tab only behind a plain scalar or inside a quoted one, a block or a comment.
 */
export function tabs(text: string): readonly number[] {
  if (!text.includes('\t')) return [];
  const found: number[] = [];
  let offset = 0;
  let isScalar = false;
  let inBlock = false;
  let behindPlain = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (CONTROLS.has(lexeme)) {
      isScalar = lexeme === SCALAR;
      continue;
    }
    const isBlank = /^[ \t]+$/.test(lexeme) && !isScalar;
    const isPlain = isScalar && !inBlock;
    const at = isPlain ? continuation(lexeme) : lexeme.indexOf('\t');
    if (at >= 0 && (isPlain || (isBlank && !behindPlain))) found.push(offset + at);
    if (!isBlank) behindPlain = isPlain;
    if (isScalar) inBlock = false;
    else if (/^[|>]/.test(lexeme)) inBlock = true;
    isScalar = false;
    offset += lexeme.length;
  }
  return found;
}

/** What the lexer says between the pieces of the text: document, end of a flow by error, scalar. */
const SCALAR = '\u001f';
const CONTROLS: ReadonlySet<string> = new Set(['\u0002', '\u0018', SCALAR]);

/** Where a plain scalar has a tab at the start of a further line: SnakeYAML ends it there. */
function continuation(scalar: string): number {
  const found = /\n *\t/.exec(scalar);
  return found === null ? -1 : found.index + found[0].length - 1;
}
