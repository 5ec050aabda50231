import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProperties } from '../../src/formats/properties.ts';
import { runs } from '../support/fuzz.ts';

interface Verdict {
  readonly id: string;
  readonly input_base64: string;
  readonly error: string | null;
  readonly map: Readonly<Record<string, string>> | null;
}

/** What java.util.Properties.load(InputStream) made of 1,023 inputs. */
const verdicts: readonly Verdict[] = gunzipSync(
  readFileSync(new URL('../conformance/properties-verdicts.jsonl.gz', import.meta.url)),
)
  .toString()
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

const read = (text: string) => parseProperties(Buffer.from(text, 'latin1'));

function asJava(bytes: Uint8Array): unknown {
  const { entries, problem } = parseProperties(bytes);
  return problem === undefined ? new Map(entries.map(({ key, value }) => [key, value])) : problem.message;
}

describe('parseProperties', () => {
  it('reads every one of 1,023 inputs as Java does', () => {
    expect(verdicts).toHaveLength(1023);
    const different = verdicts.filter(({ input_base64, error, map }) => {
      const ours = asJava(Buffer.from(input_base64, 'base64'));
      if (map === null) return typeof ours !== 'string' || !error?.includes(ours);
      if (!(ours instanceof Map) || ours.size !== Object.keys(map).length) return true;
      return Object.entries(map).some(([key, value]) => ours.get(key) !== value);
    });
    expect(different).toEqual([]);
  });

  it('says where each key and value stands', () => {
    expect(read('# a comment\n\n  name = demo\nversion\\\n  : 1.0\r\nempty=\r\n')).toEqual({
      entries: [
        { key: 'name', value: 'demo', line: 3, column: 3, valueLine: 3, valueColumn: 10 },
        { key: 'version', value: '1.0', line: 4, column: 1, valueLine: 5, valueColumn: 5 },
        { key: 'empty', value: '', line: 6, column: 1, valueLine: 6, valueColumn: 7 },
      ],
      problem: undefined,
    });
  });

  it.each([
    // [key's column, value's column] of the last entry.
    ['Latin-1', Buffer.from('gr\u00fc\u00dfe=1', 'latin1'), [1, 7]],
    ['UTF-8', Buffer.from('gr\u00fc\u00dfe=1'), [1, 7]],
    ['UTF-8 beyond the basic plane, two units each', Buffer.from('\ud83d\udea2=\ud83d\udea2'), [1, 4]],
    ['UTF-8 that ends with such a character', Buffer.from('a\ud83d\udea2'), [1, 4]],
    ['UTF-8 before the value', Buffer.from('\u00fc\u00fc=\n  \u20ac \ud83d\udea2 = b'), [3, 5]],
    ['a byte order mark, which no editor shows', Buffer.from('\ufeffname=1'), [1, 6]],
    [
      'a byte order mark in a Latin-1 file, which every editor shows',
      Buffer.from('\u00ef\u00bb\u00bfa=\u00fc', 'latin1'),
      [1, 6],
    ],
    ['a character whose bytes are parted by nothing', Buffer.from('# \u00fc\r\n\u00fc=1\r\n'), [1, 3]],
  ])('counts columns in %s as an editor does', (_what, bytes, expected) => {
    const last = parseProperties(bytes).entries.at(-1);
    expect([last?.column, last?.valueColumn]).toEqual(expected);
  });

  it('points at the character of the text as UTF-8, whatever it is', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', '\u00fc', '\u20ac', '\ud83d\udea2', '\u00b5'),
      minLength: 1,
    });
    fc.assert(
      fc.property(word, word, (key, value) => {
        const text = `  ${key} = ${value}`;
        const [entry] = parseProperties(Buffer.from(text)).entries;
        expect(text.slice((entry?.column ?? 0) - 1)).toBe(`${key} = ${value}`);
        expect(text.slice((entry?.valueColumn ?? 0) - 1)).toBe(value);
      }),
      runs(200),
    );
  });

  it('takes CR LF for one line end: no value holds it, no line counts twice, and a backslash continues over it', () => {
    const { entries } = read('name=demo\r\nversion=1\\\r\n  .0\r\n\r\njava.version=21\r\nempty=\r\n');
    expect(
      entries.map(({ key, value, line, valueLine, valueColumn }) => [
        key,
        value,
        line,
        valueLine,
        valueColumn,
      ]),
    ).toEqual([
      ['name', 'demo', 1, 1, 6],
      ['version', '1.0', 2, 2, 9],
      ['java.version', '21', 5, 5, 14],
      ['empty', '', 6, 6, 7],
    ]);
  });

  it('keeps each of a repeated key, in file order', () => {
    expect(read('a=1\na=2\n').entries.map(({ value }) => value)).toEqual(['1', '2']);
  });

  it('stops at a \\u without four hexadecimal digits, and says where', () => {
    expect(read('name=demo\npath=C:\\users\n')).toEqual({
      entries: [{ key: 'name', value: 'demo', line: 1, column: 1, valueLine: 1, valueColumn: 6 }],
      problem: { line: 2, column: 8, message: 'Malformed \\uxxxx encoding.' },
    });
  });

  it('reads bytes as Latin-1, so a UTF-8 letter becomes two', () => {
    expect(parseProperties(Buffer.from('name=é')).entries[0]?.value).toBe('Ã©');
  });

  it('ends for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { entries, problem } = parseProperties(bytes);
        return entries.every(({ line, column }) => line > 0 && column > 0) || problem !== undefined;
      }),
    );
  });
});
