/** One byte of the file, as a character, with its place. */
export interface Character {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

export interface LogicalLine {
  /** Without the blanks before it, the line ends, and the backslashes that continue it. */
  readonly characters: readonly Character[];
  readonly end: Character;
}

/** Properties.LineReader.readLine: comments and blank lines are gone, continued lines are one. */
export function* logicalLines(text: string): Generator<LogicalLine> {
  const characters = positioned(text);
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
  const end = { text: '', line: last.line, column: last.column + 1 };
  yield { characters: escaped ? current.slice(0, -1) : current, end };
}

function positioned(text: string): readonly Character[] {
  const characters: Character[] = [];
  let line = 1;
  let column = 1;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    characters.push({ text: character, line, column });
    const endsLine = character === '\n' || (character === '\r' && text.charAt(at + 1) !== '\n');
    line = endsLine ? line + 1 : line;
    column = endsLine ? 1 : column + 1;
  }
  return characters;
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
