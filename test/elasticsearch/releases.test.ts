import { describe, expect, it } from 'vitest';
import {
  nearestRelease,
  newestMajor,
  newestRelease,
  releaseStatus,
} from '../../src/elasticsearch/releases.ts';

describe('releaseStatus', () => {
  it('knows the 235 releases from 7.0.0 to 9.5.2', () => {
    const numbers = Array.from({ length: 40 }, (_one, number) => number);
    const released = [7, 8, 9].flatMap((major) =>
      numbers.flatMap((minor) =>
        numbers.filter((patch) => releaseStatus(`${major}.${minor}.${patch}`) === 'released'),
      ),
    );
    expect(released).toHaveLength(235);
  });

  it.each([
    ['7.0.0', 'released'],
    ['7.17.29', 'released'],
    ['8.19.20', 'released'],
    ['9.5.2', 'released'],
    ['*', 'released'],
    ['8.*', 'released'],
    ['8.5.*', 'released'],
    ['7.17.30', 'newer'],
    ['8.18.9', 'newer'],
    ['8.19.21', 'newer'],
    ['9.0.9', 'newer'],
    ['9.6.0', 'newer'],
    ['9.6.*', 'newer'],
    ['10.0.0', 'newer'],
    ['10.*', 'newer'],
    ['11.0.0', 'far'],
    ['95.*', 'far'],
    ['7.16.4', 'never'],
    ['7.18.0', 'never'],
    ['7.18.*', 'never'],
    ['8.5.4', 'never'],
    ['8.17.11', 'never'],
    ['8.20.0', 'never'],
    ['6.8.23', 'older'],
    ['6.*', 'older'],
  ])('says of %s: %s', (version, status) => {
    expect(releaseStatus(version)).toBe(status);
  });
});

describe('newestRelease', () => {
  it('is the last of a major or of a minor', () => {
    expect(newestRelease(newestMajor)).toBe('9.5.2');
    expect(newestRelease(8)).toBe('8.19.20');
    expect(newestRelease(8, 5)).toBe('8.5.3');
    expect(newestRelease(8, 20)).toBeUndefined();
    expect(newestRelease(6)).toBeUndefined();
  });
});

describe('nearestRelease', () => {
  it.each([
    ['8.5.9', '8.5.3'],
    ['8.20.0', '8.19.20'],
    ['8.20.*', '8.19.20'],
    ['6.8.23', '9.5.2'],
    ['95.*', '9.5.2'],
  ])('of %s is %s', (version, nearest) => {
    expect(nearestRelease(version)).toBe(nearest);
  });
});
