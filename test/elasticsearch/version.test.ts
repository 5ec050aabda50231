import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasVersionForm, isRelease } from '../../src/elasticsearch/version.ts';

describe('isRelease', () => {
  it('takes any three numbers', () => {
    const number = fc.nat({ max: 999 });
    fc.assert(
      fc.property(number, number, number, (major, minor, patch) => isRelease(`${major}.${minor}.${patch}`)),
    );
  });

  it.each([
    '',
    '9',
    '9.5',
    '9.5.2.1',
    'v9.5.2',
    '=9.5.2',
    ' 9.5.2',
    '9.5.2 ',
    '09.5.2',
    '9.5.2-rc1',
    '9.5.2+1',
    '9.5.*',
  ])('does not take %j', (version) => {
    expect(isRelease(version)).toBe(false);
  });
});

describe('hasVersionForm', () => {
  it.each([
    ['9.5.2', true, true],
    ['9.5.*', false, true],
    ['9.*', false, true],
    ['*', false, true],
    ['9.*.*', false, false],
    ['*.*', false, false],
    ['9.x', false, false],
    ['', false, false],
  ])('of %j: for a plugin %s, for a bundle %s', (version, forPlugin, forBundle) => {
    expect(hasVersionForm('plugin', version)).toBe(forPlugin);
    expect(hasVersionForm('bundle', version)).toBe(forBundle);
  });
});
