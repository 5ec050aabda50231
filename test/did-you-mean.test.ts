import { describe, expect, it } from 'vitest';
import { didYouMean } from '../src/did-you-mean.ts';

describe('didYouMean', () => {
  it.each([
    ['verison', 'version'],
    ['publsh', 'publish'],
    ['zebra', undefined],
  ])('takes %s for %s', (word, near) => {
    expect(didYouMean(word, ['version', 'publish'])).toBe(near);
  });
});
