import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/formats/analyzers.ts';

describe('a term behind an analyzer', () => {
  it.each([
    ['whitespace', 'United States', ['United', 'States']],
    ['whitespace', 'no\u00a0break ideographic\u3000space', ['no\u00a0break', 'ideographic', 'space']],
    ['whitespace', 'x'.repeat(300), ['x'.repeat(255), 'x'.repeat(45)]],
    ['keyword', 'United States', ['United States']],
    ['keyword', ' ', [' ']],
    ['standard_lowercase', 'United States', ['united', 'states']],
    ['standard_lowercase', 'C++', ['c']],
    ['standard_lowercase', 'İSTANBUL ΟΔΟΣ', ['istanbul', 'οδοσ']],
    ['standard_lowercase_stop', 'u s a', ['u', 's']],
    ['standard_lowercase_stop', 'states of the', ['states']],
  ] as const)('%s takes %j for %j', (analyzer, text, words) => {
    expect(analyze(text, analyzer, 'lucene-9')).toEqual({ words });
  });

  it.each([
    ['whitespace', '', { refused: 'eliminated' }],
    ['whitespace', '\u3000', { refused: 'eliminated' }],
    ['keyword', '', { refused: 'zero-length' }],
    ['standard_lowercase', '...', { refused: 'eliminated' }],
    ['standard_lowercase_stop', 'The', { refused: 'eliminated' }],
    [
      'standard_lowercase_stop',
      'bank of the America',
      { refused: 'position-increment', word: 'america', lost: ['of', 'the'] },
    ],
    ['standard_lowercase_stop', 'the who', { refused: 'position-increment', word: 'who', lost: ['the'] }],
  ] as const)('%s refuses %j', (analyzer, text, refusal) => {
    expect(analyze(text, analyzer, 'lucene-9')).toEqual(refusal);
  });
});
