import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseManifest } from '../../src/formats/manifest.ts';
import { runs } from '../support/fuzz.ts';

const read = (text: string) => {
  const { main, problem } = parseManifest(Buffer.from(text));
  return { main: Object.fromEntries([...main].map(([key, { value }]) => [key, value])), problem };
};

describe('parseManifest', () => {
  it('reads the main section, and no other', () => {
    expect(read('Manifest-Version: 1.0\r\nX-Ship: a: b \r\n\r\n\r\nName: a/\r\nX-Boat: c\r\n')).toEqual({
      main: { 'manifest-version': '1.0', 'x-ship': 'a: b ' },
      problem: undefined,
    });
  });

  it('keeps the name as written, and its line', () => {
    const { main } = parseManifest(Buffer.from('A: 1\nx-SHIP: 2\n'));
    expect(main.get('x-ship')).toEqual({ name: 'x-SHIP', value: '2', line: 2 });
  });

  it('joins lines that a blank continues, also within a character', () => {
    const text = Buffer.concat([
      Buffer.from('A: b\n c\r d\r\n \xc3', 'latin1'),
      Buffer.from('\n \xa9\n', 'latin1'),
    ]);
    expect(parseManifest(text).main.get('a')?.value).toBe('bcdé');
  });

  it('takes the last of a name', () => {
    expect(read('A: 1\na: 2\n').main).toEqual({ a: '2' });
  });

  it.each([
    ['X-Ship: 1', {}],
    ['A: 1\nX-Ship: 2', { a: '1' }],
    ['A: 1\n 2', {}],
    ['garbage', {}],
    ['A: 1\n\ngarbage', { a: '1' }],
    ['', {}],
  ])('does not read a last line without an end: %j', (text, main) => {
    expect(read(text)).toEqual({ main, problem: undefined });
  });

  it.each([
    ['A: 1\nno colon\n', 2, 'invalid header field'],
    ['A:1\n', 1, 'invalid header field'],
    ['A:\n', 1, 'invalid header field'],
    [' A: 1\n', 1, 'misplaced continuation line'],
    ['A b: 1\n', 1, 'invalid header field name: A b'],
    [': 1\n', 1, 'invalid header field name: '],
    [`A: ${'x'.repeat(509)}\n`, 1, 'line too long'],
    [`A: 1\n ${'x'.repeat(511)}\n`, 2, 'line too long'],
    [`A: 1\n${'x'.repeat(512)}`, 2, 'line too long'],
    ['\nX: 1\n', 2, 'invalid manifest format'],
    ['A: 1\n\nB: 2\n', 3, 'invalid manifest format'],
    [`A: 1\n\n${'x'.repeat(512)}`, 3, 'manifest line too long'],
    [`A: 1\n\nName: a\n ${'x'.repeat(512)}`, 4, 'manifest line too long'],
    ['é: 1\n', 1, 'invalid header field name: é'],
    ['A: 1\n\nName: a\nx\n', 4, 'invalid header field'],
  ])('stops where Java does: %j', (text, line, message) => {
    expect(parseManifest(Buffer.from(text)).problem).toEqual({ line, message });
  });

  it('takes any bytes', () => {
    const piece = fc.constantFrom('A: b', 'Name: x', ' c', '\r', '\n', '\r\n', ':', 'x'.repeat(600), 'é');
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (pieces) => {
        const bytes = Buffer.from(pieces.join(''));
        const lines = bytes.toString('latin1').split(/\r\n|\r|\n/).length;
        expect(parseManifest(bytes).problem?.line ?? 1).toBeLessThanOrEqual(lines);
      }),
      runs(3000),
    );
  });
});
