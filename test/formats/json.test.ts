import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JsonNode, parseJsonValues } from '../../src/formats/json.ts';
import { runs } from '../support/fuzz.ts';

describe('parseJsonValues', () => {
  it('tells where each key and value stands', () => {
    expect(parseJsonValues('{\n  "a": [1, "x"]\n}')).toEqual({
      values: [
        {
          kind: 'map',
          line: 1,
          column: 1,
          entries: [
            {
              key: 'a',
              line: 2,
              column: 3,
              value: {
                kind: 'list',
                line: 2,
                column: 8,
                items: [
                  { kind: 'scalar', value: 1, line: 2, column: 9 },
                  { kind: 'scalar', value: 'x', line: 2, column: 12 },
                ],
              },
            },
          ],
        },
      ],
      problem: undefined,
    });
  });

  it.each([
    ['nothing', '', []],
    ['one value', '{"a":null}', [{ a: null }]],
    ['NDJSON', '{"a":1}\n{"b":[true]}\r\n', [{ a: 1 }, { b: [true] }]],
    ['values one after the other', '{\n}\n\n[\n1]', [{}, [1]]],
    ['comments', '// one\n{"a": /* two */ 1}\n// three', [{ a: 1 }]],
    ['a byte order mark', '\ufeff{"a":1}', [{ a: 1 }]],
    [
      'keys of every object',
      '{"__proto__":1,"constructor":2}',
      [JSON.parse('{"__proto__":1,"constructor":2}')],
    ],
  ])('reads %s', (_what, text, values) => {
    const read = parseJsonValues(text);
    expect(read.problem).toBeUndefined();
    expect(read.values.map(plain)).toEqual(values);
  });

  it.each([
    ['{"a":1,}', 1, 8, 'unexpected }'],
    ['{\r\n "a" 1}', 2, 6, 'unexpected Number'],
    ['{"a":1}\n{"b":', 2, 6, 'it ends too early'],
    ['{}\n}', 2, 1, 'unexpected }'],
    ['nope', 1, 1, "unexpected identifier 'nope'"],
    ['PUT x\n{}', 1, 1, "unexpected character 'P'"],
    ['['.repeat(20_000), 1, 1, 'nested too deeply to be read'],
  ])('says where %j stops to be JSON', (text, line, column, message) => {
    expect(parseJsonValues(text)).toEqual({ values: [], problem: { line, column, message } });
  });

  it('reads all that JSON.parse reads, and never throws', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parseJsonValues(text).values.map(plain)).toEqual([JSON.parse(text)]);
      }),
      runs(100),
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'{}[],:"\\1ae \n/*'.split(''))), (parts) => {
        parseJsonValues(parts.join(''));
      }),
      runs(300),
    );
  });
});

function plain(node: JsonNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plain);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
}
