import { describe, expect, it } from 'vitest';
import { withoutRepeats } from '../../src/formats/word-repeats.ts';

describe('a list without repeats', () => {
  it.each([
    ['the\nof\n the \nof', 'the\nof\n'],
    ['the\nThe\n', 'the\nThe\n'],
    ['# a\nthe\n# a\n\n\nthe\n', '# a\nthe\n# a\n\n\n'],
    ['a, b\na, b\n', 'a, b\na, b\n'],
    ['the\r\nthe\rof', 'the\r\nof'],
  ])('of %j is %j', (text, expected) => {
    expect(withoutRepeats(text)).toBe(expected);
  });

  it('keeps words that only a setting makes the same', () => {
    expect(withoutRepeats('The\nthe\nthe\n', { ignoreCase: true })).toBe('The\nthe\n');
  });

  it('keeps the names of sets, which are no words', () => {
    expect(withoutRepeats('_english_\n_english_\n', { setting: 'stopwords_path' })).toBe(
      '_english_\n_english_\n',
    );
    expect(withoutRepeats('_english_\n_english_\n')).toBe('_english_\n');
  });
});
