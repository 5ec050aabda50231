import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounded, cut } from '../src/bounded.ts';

describe('bounded', () => {
  it.each([
    ['a short quote', '"a" is not "b".', '"a" is not "b".'],
    ['a quote of 80 characters', `It is "${'a'.repeat(80)}".`, `It is "${'a'.repeat(80)}".`],
    ['a longer one', `It is "${'a'.repeat(81)}".`, `It is "${'a'.repeat(79)}…".`],
    [
      'two',
      `"${'a'.repeat(99)}" is not "${'b'.repeat(99)}".`,
      `"${'a'.repeat(79)}…" is not "${'b'.repeat(79)}…".`,
    ],
    ['quotes in a quote', `It is ${JSON.stringify('"'.repeat(99))}.`, `It is "${'\\"'.repeat(79)}…".`],
    ['escapes, whole', `It is ${JSON.stringify('\u0001'.repeat(99))}.`, `It is "${'\\u0001'.repeat(79)}…".`],
    ['surrogates, whole', `It is "${'🚢'.repeat(99)}".`, `It is "${'🚢'.repeat(79)}…".`],
    ['a word without quotes', `It is ${'a'.repeat(201)}, so.`, `It is ${'a'.repeat(199)}… so.`],
    ['a quote without an end', `It is "${'a '.repeat(100)}`, `It is "${'a '.repeat(100)}`],
    ['a message without an end', 'a '.repeat(600), `${'a '.repeat(499)}a…`],
  ])('shows %s', (_what, text, shown) => {
    expect(bounded(text)).toBe(shown);
  });

  it('is never long', () => {
    for (const part of ['a', '"', '\\', '" ', '\\"']) {
      expect([...bounded(`"${part.repeat(400_000)}`)].length).toBeLessThanOrEqual(1000);
    }
  });

  it('leaves short text as it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => bounded(text) === text));
  });
});

describe('cut', () => {
  it.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['🚢🚢🚢', 3, '🚢🚢🚢'],
    ['🚢🚢🚢🚢', 3, '🚢🚢…'],
  ])('cuts %s to %i characters', (text, length, short) => {
    expect(cut(text, length)).toBe(short);
  });
});
