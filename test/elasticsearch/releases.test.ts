import { describe, expect, it } from 'vitest';
import {
  matching,
  nearestRelease,
  newestMajor,
  newestRelease,
  releaseStatus,
  releases,
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
    ['7.18.0', '7.17.29'],
    ['8.17.99', '8.17.10'],
    ['95.*', '9.5.2'],
    ['99.1.0', '9.5.2'],
    ['9.*', '9.5.2'],
    ['9', '9.5.2'],
    ['8.5', '8.5.3'],
    // What is there already.
    ['8.17.3', '8.17.3'],
    ['8.17.3-SNAPSHOT', '8.17.3'],
    ['9.5.3-SNAPSHOT', '9.5.2'],
    ['v8.17', '8.17.10'],
    ['elasticsearch-8.17.x', '8.17.10'],
    ['main', '9.5.2'],
    // Below the list its end is the nearest.
    ['6.8.23', '7.0.0'],
    ['5.x', '7.0.0'],
    ['<7', '7.0.0'],
    ['>=5 <=6.8', '7.0.0'],
    ['>=12', '9.5.2'],
    ['>9.5.2', '9.5.2'],
    ['>=8.20 <9', '8.19.20'],
    ['>7.17.29 <8', '7.17.29'],
  ])('of %s is %s', (version, nearest) => {
    expect(nearestRelease(version)).toBe(nearest);
  });
});

describe('matching', () => {
  it.each([
    ['8.17.0', ['8.17.0']],
    ['8.5.x', ['8.5.0', '8.5.1', '8.5.2', '8.5.3']],
    ['8.5', ['8.5.0', '8.5.1', '8.5.2', '8.5.3']],
    ['9.5.*', ['9.5.0', '9.5.1', '9.5.2']],
    ['9.5.2 8.0.1', ['8.0.1', '9.5.2']],
    ['9.5.2, 9.5.2', ['9.5.2']],
    ['~9.5.1', ['9.5.1', '9.5.2']],
    ['>=8.19.19 <9.0.1', ['8.19.19', '8.19.20', '9.0.0']],
    ['7.0.0 || 9.5.2', ['7.0.0', '9.5.2']],
    ['latest', ['9.5.2']],
    // It can have come out since.
    ['9.6.0', ['9.6.0']],
    ['8.19.21', ['8.19.21']],
  ])('finds for %s: %j', (range, found) => {
    expect(matching(range)).toEqual(found);
  });

  it('finds each once in several, which do not narrow each other', () => {
    expect(matching('>=9.5.1', '8.5.3', '9.5.x')).toEqual(['8.5.3', '9.5.0', '9.5.1', '9.5.2']);
    expect(matching()).toEqual([]);
  });

  it('finds all for all and *', () => {
    expect(releases).toHaveLength(235);
    expect(matching('all')).toEqual(releases);
    expect(matching('*')).toEqual(releases);
    expect(matching('7.* 8.* 9.*')).toEqual(releases);
  });

  it.each([
    ['8.20.x', 'matches "8.20.x"', 'Name the nearest, 8.19.20, or a range that holds it.'],
    ['8.17.11', 'matches "8.17.11"', 'Name the nearest, 8.17.10, or a range that holds it.'],
    ['9.5.2 12.*', 'matches "12.*"', 'Name the nearest, 9.5.2, or a range that holds it.'],
    [
      '6.8.0',
      'no release of Elasticsearch matches "6.8.0"; Slipway knows those from 7.0.0 to 9.5.2',
      'Name the nearest, 7.0.0, or a range that holds it.',
    ],
    ['5.x', 'matches "5.x"', 'Name the nearest, 7.0.0, or a range that holds it.'],
    ['99.1.0', 'matches "99.1.0"', 'Name the nearest, 9.5.2, or a range that holds it.'],
    ['8.17.99', 'matches "8.17.99"', 'Name the nearest, 8.17.10, or a range that holds it.'],
    ['7.18.0', 'matches "7.18.0"', 'Name the nearest, 7.17.29, or a range that holds it.'],
    ['<7', 'matches "<7"', 'Name the nearest, 7.0.0, or a range that holds it.'],
    ['>=9.6', 'matches ">=9.6"', 'Name the nearest, 9.5.2, or a range that holds it.'],
    ['8.17.0-SNAPSHOT', 'matches "8.17.0-SNAPSHOT"', 'Name the nearest, 8.17.0, or a range that holds it.'],
    ['./plugin', '"./plugin" names no releases', 'a path goes before --elasticsearch.'],
    ['', '"" names no releases', 'Name releases such as 9.5.2'],
    [' ', '" " names no releases', 'Name releases such as 9.5.2'],
  ])('refuses %j by name, and offers the nearest', (range, message, hint) => {
    const error = expect.objectContaining({
      code: 'SETTINGS',
      message: expect.stringContaining(message),
      hint: expect.stringContaining(hint),
    });
    expect(() => matching(range)).toThrow(error);
  });
});
