import { describe, expect, it } from 'vitest';
import {
  invisibleEnd,
  withoutInvisibleEnds,
  withoutInvisibleTokenEnds,
} from '../../src/formats/invisible.ts';
import { withoutInvisibleEndsOfTerms } from '../../src/formats/solr-term-ends.ts';

const place = { file: 'a.txt', line: 2, column: 3 };

describe('what nobody sees', () => {
  it.each([
    ['the', undefined],
    ['in\u00a0side', undefined],
    ['\u00a0the', 3],
    ['the\u200b\u3000', 6],
    ['\u0d28\u0d4d\u200d', undefined],
    ['\u00a0', 3],
  ])('is found at the ends of %j at column %j', (text, column) => {
    expect(invisibleEnd(text, place)?.column).toBe(column);
  });

  it('is no byte order mark at the start of the file', () => {
    expect(invisibleEnd('\ufeff', { ...place, line: 1 })).toBeUndefined();
    expect(invisibleEnd('\ufeffthe', { ...place, line: 1 })).toBeUndefined();
    expect(invisibleEnd('\ufeffthe\u00a0', { ...place, line: 1 })?.column).toBe(7);
  });

  it('is found in a line of nothing else in no time', () => {
    const line = `a${'\u00a0'.repeat(500_000)}b`;
    expect(invisibleEnd(line, place)).toBeUndefined();
    expect(withoutInvisibleEnds(line, 2)).toBe(line);
  });

  it.each([
    ['the', 'the'],
    ['  the ', '  the '],
    [' \u00a0 the\u200b ', 'the'],
    ['\u00a0', ''],
    ['# a comment\u00a0', '# a comment\u00a0'],
    ['\u00a0# a word', '\u00a0# a word'],
    ['\u0d28\u0d4d\u200d', '\u0d28\u0d4d\u200d'],
  ])('is taken away from %j: %j', (line, expected) => {
    expect(withoutInvisibleEnds(line, 2)).toBe(expected);
  });

  it('is taken away behind a byte order mark, which stays', () => {
    expect(withoutInvisibleEnds('\ufeff\u00a0the\u00a0', 1)).toBe('\ufeffthe');
  });

  it.each([
    ['usa,\u00a0united\u00a0states\u00a0', 'usa,united\u00a0states'],
    ['\u200busa \u00a0=> \u00a0us', 'usa => us'],
    ['a,\u00a0,b', 'a,\u00a0,b'],
    ['a\\,\u00a0b\u00a0', 'a\\,\u00a0b\u00a0'],
    ['\u00a0# a', '\u00a0# a'],
    ['# a\u00a0', '# a\u00a0'],
    ['a\u00a0=>', 'a\u00a0=>'],
    ['a\u00a0=>b=>c', 'a\u00a0=>b=>c'],
  ])('is taken away at the ends of terms: %j becomes %j', (line, expected) => {
    expect(withoutInvisibleEndsOfTerms(line, 2)).toBe(expected);
  });

  it.each([
    ['세종시\u00a0 세종 시', '세종시 세종 시'],
    [' \u200b세종시 세종\u00a0 시', ' 세종시 세종\u00a0 시'],
    ['세종시\u00a0#c', '세종시\u00a0#c'],
    ['\u00a0', '\u00a0'],
    ['# c\u00a0', '# c\u00a0'],
  ])('is taken away at the ends of the token alone: %j becomes %j', (line, expected) => {
    expect(withoutInvisibleTokenEnds(line, 2)).toBe(expected);
  });
});
