import { describe, expect, it } from 'vitest';
import { bundledJava } from '../../src/elasticsearch/bundled-java.ts';

describe('bundledJava', () => {
  it.each([
    ['7.6.0', 13],
    ['7.10.2', 15],
    ['7.16.0', 17],
    ['7.17.9', 19],
    ['7.17.10', 20],
    ['7.17.15', 21],
    ['7.17.19', 22],
    ['8.0.0', 17],
    ['8.3.0', 18],
    ['8.5.3', 19],
    ['8.10.0', 20],
    ['8.12.1', 21],
    ['8.13.0', 22],
    ['8.15.4', 22],
    ['8.16.0', 23],
    ['8.18.6', 24],
    ['8.18.8', 25],
    ['8.19.3', 24],
    ['8.19.15', 26],
    ['9.0.6', 24],
    ['9.1.3', 24],
    ['9.1.7', 25],
    ['9.3.1', 25],
    ['9.3.4', 26],
    ['9.5.2', 26],
  ])('of %s is Java %i', (release, java) => {
    expect(bundledJava(release)).toBe(java);
  });

  it.each(['6.8.0', '9.6.0', '10.0.0'])('of %s is not known', (release) => {
    expect(bundledJava(release)).toBeUndefined();
  });
});
