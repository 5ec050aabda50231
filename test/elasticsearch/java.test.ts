import { describe, expect, it } from 'vitest';
import { bundledJdk, javaOfClassFile, minimumJava } from '../../src/elasticsearch/java.ts';

describe('minimumJava', () => {
  it.each([
    ['7.17.29', 8],
    ['8.19.20', 17],
    ['9.0.0', 21],
  ])('of %s is %i', (release, java) => {
    expect(minimumJava(release)).toBe(java);
  });
});

describe('bundledJdk', () => {
  it.each([
    ['6.8.0', undefined],
    ['7.6.0', { feature: 13, atMost: 13 }],
    ['7.17.0', { feature: 17, atMost: 17 }],
    ['7.17.3', { feature: 17, atMost: 19 }],
    ['7.17.8', { feature: 19, atMost: 19 }],
    ['8.2.1', { feature: 18, atMost: 19 }],
    ['8.3.0', { feature: 18, atMost: 18 }],
    ['8.17.0', { feature: 23, atMost: 23 }],
    ['8.17.10', { feature: 23, atMost: 24 }],
    ['8.18.3', { feature: 24, atMost: 24 }],
    ['8.19.7', { feature: 24, atMost: 25 }],
    ['9.5.0', { feature: 26, atMost: 26 }],
    ['9.5.2', { feature: 26, atMost: 27 }],
  ])('of %s is %o', (release, jdk) => {
    expect(bundledJdk(release)).toEqual(jdk);
  });
});

describe('javaOfClassFile', () => {
  it('is 44 below the major version', () => {
    expect([52, 61, 70].map(javaOfClassFile)).toEqual([8, 17, 26]);
  });
});
