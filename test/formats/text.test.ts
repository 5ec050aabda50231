import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachLine, type TextFacts } from '../../src/formats/text.ts';
import { runs } from '../support/fuzz.ts';
import { memoryFile } from '../support/memory-source.ts';

async function read(bytes: Uint8Array, chunk = 65_536): Promise<{ lines: string[]; facts: TextFacts }> {
  const lines: string[] = [];
  const facts = await eachLine(memoryFile('words.txt', bytes, chunk), (text, number) => {
    lines.push(text);
    expect(number).toBe(lines.length);
  });
  return { lines, facts };
}

describe('the lines of a text file', () => {
  it.each([
    ['', []],
    ['a', ['a']],
    ['a\n', ['a']],
    ['a\n\nb', ['a', '', 'b']],
    ['a\rb\r\nc\n\rd', ['a', 'b', 'c', '', 'd']],
    ['\r', ['']],
    ['a\u2028b\u0085c\vd\fe', ['a\u2028b\u0085c\vd\fe']],
    ['\ufeffa\n', ['\ufeffa']],
  ])('%j are %j', async (text, expected) => {
    expect((await read(Buffer.from(text))).lines).toEqual(expected);
  });

  it('are counted by how they end', async () => {
    const { facts } = await read(Buffer.from('a\nb\r\nc\rd'));
    expect(facts).toEqual({
      bom: false,
      malformed: undefined,
      endings: { lf: 1, crlf: 1, cr: 1 },
      oddEnd: { line: 2, column: 2 },
      lines: 4,
      tooLong: undefined,
    });
  });

  it.each([
    ['a lone continuation byte', [0x61, 0x0a, 0x62, 0x80], 2, 2],
    ['an overlong slash', [0xc0, 0xaf], 1, 1],
    ['a surrogate', [0x0d, 0xed, 0xa0, 0x80], 2, 1],
    ['what is above U+10FFFF', [0xf4, 0x90, 0x80, 0x80], 1, 1],
    ['a sequence that the end cuts off', [0xc3, 0xa4, 0xe2, 0x82], 1, 2],
    ['what follows a pair of UTF-16 units', [0xf0, 0x9f, 0x98, 0x80, 0xff], 1, 3],
  ])('stop at %s', async (_name, bytes, line, column) => {
    const { malformed } = (await read(Buffer.from(bytes))).facts;
    expect({ line: malformed?.line, column: malformed?.column }).toEqual({ line, column });
  });

  it('are the same, however the file is cut into chunks', async () => {
    const piece = fc.constantFrom('a', '\n', '\r', '\r\n', 'ä', '素', '😀', '\ufeff', '');
    const bytes = fc.oneof(
      fc.array(piece, { maxLength: 30 }).map((pieces) => new Uint8Array(Buffer.from(pieces.join('')))),
      fc.uint8Array({ maxLength: 40 }),
      fc
        .array(fc.constantFrom(0x61, 0x0a, 0x0d, 0xc3, 0xa4, 0xe2, 0x82, 0xac, 0xf0, 0x9f, 0x98, 0x80))
        .map((b) => Uint8Array.from(b)),
    );
    await fc.assert(
      fc.asyncProperty(bytes, fc.integer({ min: 1, max: 7 }), async (input, size) => {
        const [whole, cut] = [await read(input), await read(input, size)];
        const { bytes: _w, ...first } = whole.facts.malformed ?? {};
        const { bytes: _c, ...second } = cut.facts.malformed ?? {};
        expect(second).toEqual(first);
        expect(cut.facts.bom).toBe(whole.facts.bom);
        if (whole.facts.malformed === undefined) expect(cut.lines).toEqual(whole.lines);
      }),
      runs(500),
    );
  });

  it('are those that JavaScript finds in what is UTF-8', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 40 }), async (input) => {
        const { lines, facts } = await read(input);
        const decoded = decode(input);
        expect(facts.malformed === undefined).toBe(decoded !== undefined);
        if (decoded === undefined) return;
        const expected = decoded.split(/\r\n|\n|\r/);
        expect(lines).toEqual(expected.at(-1) === '' ? expected.slice(0, -1) : expected);
      }),
      runs(500),
    );
  });
});

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
