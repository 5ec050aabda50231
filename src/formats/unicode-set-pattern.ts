import { readProperty, startsProperty } from './unicode-property-pattern.ts';
import { inverted, onlyBoth, setOf, type UnicodeSet, withAll, without } from './unicode-set.ts';
import { readItem, type SetFault, type SetReader, skipBlanks } from './unicode-set-reader.ts';

/**
 * A pattern such as `[[:L:]-[a-z]{ch}$x]`, at its first bracket, and the blanks after it, as com.ibm.icu.text.UnicodeSet
 * reads it with IGNORE_SPACE and a table of variables.
 */
export function readSet(reader: SetReader, depth = 0): UnicodeSet | SetFault {
  const set = depth > DEEPEST ? { at: reader.at, detail: 'sets are nested too deeply' } : read(reader, depth);
  skipBlanks(reader);
  return set;
}

const DEEPEST = 100;

function read(reader: SetReader, depth: number): UnicodeSet | SetFault {
  const isProperty = startsProperty(reader);
  if (typeof isProperty === 'object') return isProperty;
  if (isProperty) return readProperty(reader);

  const opened = reader.at;
  reader.at += 1;
  const building: Building = {
    set: setOf([]),
    ranges: [],
    item: 'none',
    char: 0,
    operator: '',
    string: undefined,
  };
  const isInverted = takes(reader, '^');
  if (takes(reader, '-')) addChar(building, DASH);
  while (reader.at < reader.text.length) {
    const step = readStep(reader, building, depth);
    if (step === 'end') return isInverted ? inverted(whole(building)) : whole(building);
    if (step !== undefined) return step;
  }
  return { at: opened, detail: '] was expected' };
}

/** The character, without a backslash, next: it is read then. */
function takes(reader: SetReader, wanted: string): boolean {
  skipBlanks(reader);
  if (reader.text[reader.at] !== wanted) return false;
  reader.at += 1;
  return true;
}

interface Building {
  set: UnicodeSet;
  /** To be added to it. */
  ranges: number[];
  /** What was read last, which an operator may take as its left side. */
  item: 'none' | 'char' | 'set';
  char: number;
  operator: '' | '-' | '&';
  string: string | undefined;
}

type Step = 'end' | SetFault | undefined;

function readStep(reader: SetReader, building: Building, depth: number): Step {
  const isProperty = startsProperty(reader);
  if (typeof isProperty === 'object') return isProperty;
  const { at } = reader;
  if (isProperty) return addSet(building, at, readProperty(reader));
  if (reader.text[at] === '[') return addSet(building, at, readSet(reader, depth + 1));
  const item = readItem(reader);
  if ('detail' in item) return item;
  if ('set' in item) return addSet(building, at, item.set);
  if (!item.isEscaped) {
    const sign = String.fromCodePoint(Math.max(item.char, 0));
    if (sign === ']') return close(building, at);
    if (sign === '-') return minus(reader, building, at);
    if (sign === '&') return and(building, at);
    if (sign === '^') return { at, detail: '^ stands only after [' };
    if (sign === '{') return addString(reader, building, at);
  }
  return item.char < 0 ? undefined : addLiteral(building, at, item.char);
}

function addSet(building: Building, at: number, set: UnicodeSet | SetFault): Step {
  if (building.item === 'char' && building.operator !== '')
    return { at, detail: `a character was expected after ${building.operator}` };
  if ('detail' in set) return set;
  flushChar(building);
  const own = whole(building);
  const { operator } = building;
  building.set =
    operator === '-' ? without(own, set) : operator === '&' ? onlyBoth(own, set) : withAll(own, set);
  building.operator = '';
  building.item = 'set';
  return undefined;
}

function close(building: Building, at: number): Step {
  flushChar(building);
  if (building.operator === '&') return { at, detail: 'a set was expected after &' };
  if (building.operator === '-') building.ranges.push(DASH, DASH);
  return 'end';
}

function minus(reader: SetReader, building: Building, at: number): Step {
  if (building.operator === '' && (building.item !== 'none' || building.string !== undefined)) {
    building.operator = '-';
    return undefined;
  }
  if (building.operator === '') {
    building.ranges.push(DASH, DASH);
    const item = readItem(reader);
    if ('detail' in item) return item;
    if ('char' in item && item.char === BRACKET && !item.isEscaped) return 'end';
  }
  return { at, detail: '- stands between characters, strings or sets, first or last; \\- is the character' };
}

function and(building: Building, at: number): Step {
  if (building.item !== 'set' || building.operator !== '')
    return { at, detail: '& stands only between sets' };
  building.operator = '&';
  return undefined;
}

function addLiteral(building: Building, at: number, char: number): Step {
  const { item, operator, string } = building;
  if (item === 'set' && operator !== '') return { at, detail: `a set was expected after ${operator}` };
  if (operator === '-' && string !== undefined)
    return { at, detail: 'a range has characters on both sides, or strings' };
  if (item === 'char' && operator === '-') {
    if (building.char >= char)
      return { at, detail: 'the last character of a range comes after the first, by their code points' };
    building.ranges.push(building.char, char);
    building.item = 'none';
    building.operator = '';
    return undefined;
  }
  if (item === 'none') building.string = undefined;
  flushChar(building);
  addChar(building, char);
  return undefined;
}

/** `{ab}`: a string of several characters is no character of the set, but `{a}` is. */
function addString(reader: SetReader, building: Building, at: number): Step {
  if (building.operator === '&') return { at, detail: 'a set was expected after &' };
  flushChar(building);
  building.item = 'none';
  const chars: number[] = [];
  for (;;) {
    if (reader.at >= reader.text.length) return { at, detail: '} was expected after the string' };
    const item = readItem(reader);
    if ('detail' in item) return item;
    if ('char' in item && item.char === BRACE && !item.isEscaped) break;
    chars.push('char' in item ? item.char : STAND_IN);
  }
  const [only = 0] = chars;
  const string = String.fromCodePoint(...chars.map((char) => Math.max(char, 0)));
  if (building.operator === '-') {
    const first = [...(building.string ?? '')].map((char) => char.codePointAt(0) ?? 0);
    if (first.length === 1 && chars.length === 1) building.ranges.push(first[0] ?? 0, only);
    else if (
      first.length !== chars.length ||
      !chars.length ||
      first.some((char, index) => char > (chars[index] ?? 0))
    )
      return { at, detail: 'a range of strings has two of the same length, in order' };
    building.operator = '';
    building.string = undefined;
    return undefined;
  }
  if (chars.length === 1) building.ranges.push(only, only);
  building.string = string;
  return undefined;
}

function addChar(building: Building, char: number): void {
  building.item = 'char';
  building.char = char;
}

/** A character that no range took. */
function flushChar(building: Building): void {
  if (building.item !== 'char') return;
  building.ranges.push(building.char, building.char);
  building.item = 'none';
}

function whole(building: Building): UnicodeSet {
  if (building.ranges.length === 0) return building.set;
  building.set = withAll(building.set, setOf(building.ranges));
  building.ranges = [];
  return building.set;
}

const [DASH, BRACKET, BRACE, STAND_IN] = [0x2d, 0x5d, 0x7d, 0xffff];
