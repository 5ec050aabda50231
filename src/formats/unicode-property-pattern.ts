import { findProperty } from './unicode-properties.ts';
import { inverted, propertySet, type UnicodeSet } from './unicode-set.ts';
import {
  isPatternBlank,
  readVariable,
  type SetFault,
  type SetReader,
  skipBlanks,
} from './unicode-set-reader.ts';

/** Does a pattern of a property start here: `[:`, `\p`, `\P` or `\N`. Nothing is read but blanks. */
export function startsProperty(reader: SetReader): boolean | SetFault {
  skipBlanks(reader);
  const { text, at } = reader;
  const [first, second] = [text[at], text[at + 1] ?? ''];
  if (first === '[') return second === ':';
  if (first !== '\\') return false;
  if (second === '$') {
    // ICU looks the variable up before it sees that the dollar sign is escaped.
    const item = readVariable({ ...reader, at: at + 1 });
    return 'detail' in item ? item : false;
  }
  return second === 'p' || second === 'P' || second === 'N';
}

/** `[:Lu:]`, `[:^sc=Latn:]`, `\p{Lu}`, `\P{gc=Lu}`, `\N{name}`, at its start (UnicodeSet.applyPropertyPattern). */
export function readProperty(reader: SetReader): UnicodeSet | SetFault {
  const { text, at } = reader;
  const isPosix = text[at] === '[';
  const wrong = (detail: string): SetFault => ({ at, detail });
  if (at + 5 > text.length) return wrong('a property has a name and an end');
  let from = afterBlanks(text, at + 2);
  let isInverted = text[at + 1] === 'P';
  if (isPosix && text[from] === '^') {
    isInverted = true;
    from += 1;
  } else if (!isPosix) {
    if (text[from] !== '{') return wrong(`{ was expected after \\${text[at + 1]}`);
    from += 1;
  }
  const end = isPosix ? ':]' : '}';
  const close = text.indexOf(end, from);
  if (close < 0) return wrong(`${end} was expected after the name of the property`);

  const isName = text[at + 1] === 'N';
  const inside = text.slice(from, close);
  const equals = isName ? -1 : inside.indexOf('=');
  const [name, value] = isName
    ? ['na', inside]
    : equals < 0
      ? [inside, '']
      : [inside.slice(0, equals), inside.slice(equals + 1)];
  const found = findProperty(name, value);
  if (found === 'unknown') reader.isUnsure = true;
  else if ('problem' in found) return { at: from, detail: found.problem };
  reader.at = close + end.length;
  const set =
    found === 'unknown' ? propertySet(false, () => undefined) : propertySet(found.isEmpty, found.codePoints);
  return isInverted ? inverted(set) : set;
}

function afterBlanks(text: string, from: number): number {
  let at = from;
  while (isPatternBlank(text.charCodeAt(at))) at += 1;
  return at;
}
