import { blanksAt } from './blanks.ts';
import { mapLines } from './lines.ts';
import { type Property, parseProperties } from './properties.ts';

/** A `.properties` file without the byte order mark of UTF-8 at its start; as it was where Java would read more than the first entry otherwise. */
export function withoutByteOrderMark(bytes: Buffer): Buffer {
  if (bytes.toString('latin1', 0, MARK.length) !== MARK) return bytes;
  const changed = bytes.subarray(MARK.length);
  const [, ...rest] = parseProperties(bytes).entries;
  const now = parseProperties(changed).entries;
  const more = now.length - rest.length;
  const isAsBefore = rest.every((entry, index) => isSame(entry, now[index + more]));
  return isAsBefore && (more === 0 || more === 1) ? changed : bytes;
}

/** The same file without the blanks behind the values of these keys; as it was where Java would read anything else otherwise. */
export function withoutBlanksAfter(bytes: Buffer, keys: readonly string[]): Buffer {
  const before = parseProperties(bytes).entries;
  const text = bytes.toString('latin1');
  const lines = text.split(/\r\n|\n|\r/);
  const meant = new Set(
    before
      .filter(({ key, value }) => keys.includes(key) && value !== value.trimEnd())
      .map(({ valueLine }) => lastLine(lines, valueLine)),
  );
  const shorter = mapLines(text, (line, number) =>
    meant.has(number) ? line.slice(0, blanksAt(line)) : line,
  );
  const changed = Buffer.from(shorter, 'latin1');
  const now = parseProperties(changed).entries;
  const isAsMeant = ({ key, value }: Property, index: number) =>
    now[index]?.key === key &&
    (now[index].value === value || (keys.includes(key) && now[index].value === value.trimEnd()));
  return now.length === before.length && before.every(isAsMeant) ? changed : bytes;
}

/** EF BB BF, as Java reads them. */
const MARK = '\u00ef\u00bb\u00bf';

function isSame({ key, value }: Property, other: Property | undefined): boolean {
  return other?.key === key && other.value === value;
}

/** The last line of the entry whose value starts in this one: a backslash at its end continues a line. */
function lastLine(lines: readonly string[], first: number): number {
  let at = first;
  while (at < lines.length && backslashesAtEnd(lines[at - 1] ?? '') % 2 === 1) at += 1;
  return at;
}

function backslashesAtEnd(line: string): number {
  let at = line.length;
  while (at > 0 && line[at - 1] === '\\') at -= 1;
  return line.length - at;
}
