/** One byte of the file, as the character that Java takes it for, with its place as an editor counts. */
export interface Character {
  readonly text: string;
  readonly line: number;
  /** In UTF-16 units of the line as `Columns` has it; all bytes of one character have one column. */
  readonly column: number;
}

/** What an editor takes the file for. A byte order mark of UTF-8 is no part of the text, and takes up no column. */
export type Columns = 'utf8' | 'latin1';

export interface LogicalLine {
  /** Without the blanks before it, the line ends, and the backslashes that continue it. */
  readonly characters: readonly Character[];
  readonly end: Character;
}

/**
 * Properties.LineReader.readLine: comments and blank lines are gone, continued lines are one. `text` has a character a byte.
 */
export function* logicalLines(text: string, columns: Columns): Generator<LogicalLine> {
  const characters = positioned(text, columns);
  let current: Character[] = [];
  let skipBlanks = true;
  let continued = false;
  let escaped = false;
  for (let at = 0; at < characters.length; at += 1) {
    const character = characters[at];
    if (character === undefined) break;
    const isLineEnd = character.text === '\n' || character.text === '\r';
    if (skipBlanks && (isBlankCharacter(character.text) || (!continued && isLineEnd))) continue;
    skipBlanks = false;
    continued = false;
    if (current.length === 0 && (character.text === '#' || character.text === '!')) {
      at = endOfLine(characters, at);
      skipBlanks = true;
    } else if (!isLineEnd) {
      current.push(character);
      escaped = character.text === '\\' && !escaped;
    } else if (current.length === 0) {
      skipBlanks = true;
    } else if (escaped && at < characters.length - 1) {
      current.pop();
      skipBlanks = true;
      continued = true;
      escaped = false;
      if (character.text === '\r' && characters[at + 1]?.text === '\n') at += 1;
    } else {
      // Java does not continue a line into the end of the file, but still drops the backslash.
      yield { characters: escaped ? current.slice(0, -1) : current, end: character };
      current = [];
      escaped = false;
      skipBlanks = true;
    }
  }
  const last = current.at(-1);
  if (last === undefined) return;
  const first = current.findLast(({ text: byte }) => startsCharacter(byte, columns)) ?? last;
  const end = { text: '', line: last.line, column: first.column + unitsOf(first.text, columns) };
  yield { characters: escaped ? current.slice(0, -1) : current, end };
}

function positioned(text: string, columns: Columns): readonly Character[] {
  const marked = columns === 'utf8' && text.startsWith(BYTE_ORDER_MARK);
  const characters: Character[] = [];
  let [line, column, next] = [1, 1, 1];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (startsCharacter(character, columns)) {
      column = next;
      next += marked && at === 0 ? 0 : unitsOf(character, columns);
    }
    characters.push({ text: character, line, column });
    if (character === '\n' || (character === '\r' && text.charAt(at + 1) !== '\n')) {
      line += 1;
      next = 1;
    }
  }
  return characters;
}

/** U+FEFF in UTF-8. */
const BYTE_ORDER_MARK = '\u00ef\u00bb\u00bf';

function startsCharacter(byte: string, columns: Columns): boolean {
  return columns === 'latin1' || byte < '\u0080' || byte > '\u00bf';
}

/** The UTF-16 units of the character that a byte starts; in UTF-8 those that start with F0 or above have two. */
function unitsOf(byte: string, columns: Columns): number {
  return columns === 'utf8' && byte >= '\u00f0' ? 2 : 1;
}

function endOfLine(characters: readonly Character[], from: number): number {
  let at = from;
  while (at < characters.length && characters[at]?.text !== '\n' && characters[at]?.text !== '\r') at += 1;
  return at;
}

/** The blanks of a properties file; a line end is not one. */
export function isBlankCharacter(text: string): boolean {
  return text === ' ' || text === '\t' || text === '\f';
}
