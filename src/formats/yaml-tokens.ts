import { Lexer } from 'yaml';

/** What SnakeYAML's scanner refuses and the library takes. */
export interface TokenProblem {
  readonly offset: number;
  readonly message: string;
}

/** The tabs, tags, anchors and plain scalars that org.yaml.snakeyaml.scanner.ScannerImpl refuses, in order. */
export function refusedTokens(text: string): readonly TokenProblem[] {
  const found: TokenProblem[] = [];
  let offset = 0;
  let depth = 0;
  let isScalar = false;
  let inBlock = false;
  let before = '';
  for (const lexeme of new Lexer().lex(text)) {
    if (CONTROLS.has(lexeme)) {
      isScalar = lexeme === SCALAR;
      continue;
    }
    const isPlain = isScalar && !inBlock;
    const problem = isScalar ? isPlain && ofPlain(lexeme, depth > 0) : ofOther(lexeme, before);
    if (problem) found.push({ offset: offset + problem.at, message: problem.message });
    if (isScalar) inBlock = false;
    else if (/^[|>]/.test(lexeme)) inBlock = true;
    else if (lexeme === '[' || lexeme === '{') depth += 1;
    else if (lexeme === ']' || lexeme === '}') depth -= 1;
    before = isPlain ? SCALAR : lexeme;
    isScalar = false;
    offset += lexeme.length;
  }
  return found;
}

/** What the lexer says between the pieces of the text: document, end of a flow by error, scalar. */
const SCALAR = '\u001f';
const CONTROLS: ReadonlySet<string> = new Set(['\u0002', '\u0018', SCALAR]);

interface Found {
  readonly at: number;
  readonly message: string;
}

/** A tab ends a plain scalar at the start of a further line; `?` ends one in a flow, and `:` cannot start one there. */
function ofPlain(scalar: string, inFlow: boolean): Found | undefined {
  const tab = /\n *\t/.exec(scalar);
  if (tab !== null) return { at: tab.index + tab[0].length - 1, message: TAB };
  const mark = inFlow ? /^:|.\?/s.exec(scalar) : null;
  if (mark === null) return undefined;
  return { at: mark.index + mark[0].length - 1, message: `'${mark[0].at(-1)}' cannot stand here in a flow` };
}

/** Blanks alone separate two tokens; a tab may follow a plain scalar, and stand in quotes and comments. */
function ofOther(lexeme: string, before: string): Found | undefined {
  if (/^[ \t]+$/.test(lexeme)) {
    const at = before === SCALAR || before === '...' ? -1 : lexeme.indexOf('\t');
    return at < 0 ? undefined : { at, message: TAB };
  }
  if (/^[&*]/.test(lexeme) && /[:,[\]{}/.*&]/.test(lexeme.slice(1))) {
    return { at: 0, message: `${lexeme} is no name for an anchor or alias` };
  }
  return before === '!' && !/^[\s,]/.test(lexeme) ? { at: 0, message: 'expected a URI after !' } : undefined;
}

const TAB = "found character '\\t(TAB)' that cannot start any token";
