import { isUtf8 } from 'node:buffer';
import { type Character, isBlankCharacter, logicalLines } from './properties-lines.ts';

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
  /** 1-based, in UTF-16 units of the line as an editor shows it: of UTF-8 where the whole file is, else of Latin-1. */
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
  const columns = isUtf8(bytes) ? 'utf8' : 'latin1';
  for (const line of logicalLines(Buffer.from(bytes).toString('latin1'), columns)) {
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

/** Properties.load0: the key ends at the first `=`, `:` or blank that no backslash protects. */
function split(characters: readonly Character[]): { readonly keyEnd: number; readonly valueStart: number } {
  let keyEnd = 0;
  let escaped = false;
  for (const { text } of characters) {
    if (!escaped && (text === '=' || text === ':' || isBlankCharacter(text))) break;
    escaped = text === '\\' && !escaped;
    keyEnd += 1;
  }
  let valueStart = keyEnd;
  let separated = false;
  for (const { text } of characters.slice(keyEnd)) {
    const separates = text === '=' || text === ':';
    if (separates ? separated : !isBlankCharacter(text)) break;
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
