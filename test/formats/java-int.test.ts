import { describe, expect, it } from 'vitest';
import { javaInt } from '../../src/formats/java-int.ts';

describe('a whole number as Java reads it', () => {
  it.each([
    ['12', 12],
    ['+5', 5],
    ['-1', -1],
    ['٣٤', 34],
    ['2147483647', 2147483647],
    ['2147483648', undefined],
    ['', undefined],
    ['1.0', undefined],
    [' 1', undefined],
    ['1_0', undefined],
  ])('%s is %s', (text, expected) => {
    expect(javaInt(text)).toBe(expected);
  });
});
