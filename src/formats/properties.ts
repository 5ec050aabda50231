/**
 * Java's `.properties`, as java.util.Properties.load(InputStream) reads it: Latin-1, one byte a character.
 * The only text that Java refuses is a `\u` without four hexadecimal digits.
 */

export interface Properties {
  /** In file order, duplicates included: Java keeps the last one of a key. */
  readonly entries: readonly Property[];
  /** Where Java gives up. What stands before it is in `entries`. */
  readonly problem: PropertiesProblem | undefined;
}

export interface Property {
  readonly key: string;
  readonly value: string;
  /** Of the key's first character, 1-based. */
  readonly line: number;
  /** 1-based, in bytes: a character beyond ASCII in a UTF-8 file counts as two or more. */
  readonly column: number;
  /** Of the value's first character; the end of the entry when the value is empty. */
  readonly valueLine: number;
  readonly valueColumn: number;
}

export interface PropertiesProblem {
  readonly line: number;
  readonly column: number;
  /** In Java's words. */
  readonly message: string;
}

/** Reads a whole file. Never throws: what Java would throw is `problem`. */
export function parseProperties(bytes: Uint8Array): Properties {
  const entries: Property[] = [];
  for (const line of logicalLines(Buffer.from(bytes).toString('latin1'))) {
    const { keyEnd, valueStart } = split(line.characters);
    const key = unescaped(line.characters.slice(0, keyEnd));
    const value = unescaped(line.characters.slice(valueStart));
    if (typeof key !== 'string') return { entries, problem: malformed(key) };
    if (typeof value !== 'string') return { entries, problem: malformed(value) };
    const at = line.characters[0] ?? line.end;
    const valueAt = line.characters[valueStart] ?? line.end;
    entries.push({
      key,
      value,
      line: at.line,
      column: at.column,
      valueLine: valueAt.line,
      valueColumn: valueAt.column,
    });
  }
  return { entries, problem: undefined };
}

interface Character {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

interface LogicalLine {
  /** Without the blanks before it, the line ends, and the backslashes that continue it. */
  readonly characters: readonly Character[];
  readonly end: Character;
}

/** Properties.LineReader.readLine: comments and blank lines are gone, continued lines are one. */
function* logicalLines(text: string): Generator<LogicalLine> {
  const characters = positioned(text);
  let current: Character[] = [];
  let skipBlanks = true;
  let continued = false;
  let escaped = false;
  for (let at = 0; at < characters.length; at += 1) {
    const character = characters[at];
    if (character === undefined) break;
    const isLineEnd = character.text === '\n' || character.text === '\r';
    if (skipBlanks && (isBlank(character.text) || (!continued && isLineEnd))) continue;
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

function isBlank(text: string): boolean {
  return text === ' ' || text === '\t' || text === '\f';
}

/** Properties.load0: the key ends at the first `=`, `:` or blank that no backslash protects. */
function split(characters: readonly Character[]): { readonly keyEnd: number; readonly valueStart: number } {
  let keyEnd = 0;
  let escaped = false;
  for (const { text } of characters) {
    if (!escaped && (text === '=' || text === ':' || isBlank(text))) break;
    escaped = text === '\\' && !escaped;
    keyEnd += 1;
  }
  let valueStart = keyEnd;
  let separated = false;
  for (const { text } of characters.slice(keyEnd)) {
    const separates = text === '=' || text === ':';
    if (separates ? separated : !isBlank(text)) break;
    separated ||= separates;
    valueStart += 1;
  }
  return { keyEnd, valueStart };
}

/** Properties.loadConvert. A character instead of a text is where a `\u` went wrong. */
function unescaped(characters: readonly Character[]): string | Character {
  let text = '';
  for (let at = 0; at < characters.length; at += 1) {
    const character = characters[at];
    const next = characters[at + 1];
    if (character === undefined) break;
    if (character.text !== '\\') {
      text += character.text;
      continue;
    }
    if (next === undefined) break;
    at += 1;
    if (next.text !== 'u') {
      text += escapes[next.text] ?? next.text;
      continue;
    }
    const digits = characters
      .slice(at + 1, at + 5)
      .map((digit) => digit.text)
      .join('');
    if (!/^[0-9A-Fa-f]{4}$/.test(digits)) return character;
    text += String.fromCharCode(Number.parseInt(digits, 16));
    at += 4;
  }
  return text;
}

const escapes: Readonly<Record<string, string>> = { t: '\t', r: '\r', n: '\n', f: '\f' };

function malformed({ line, column }: Character): PropertiesProblem {
  return { line, column, message: 'Malformed \\uxxxx encoding.' };
}
