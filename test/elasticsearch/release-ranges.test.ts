import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { releaseRanges } from '../../src/elasticsearch/release-ranges.ts';
import { matching, releases } from '../../src/elasticsearch/releases.ts';
import { runs } from '../support/fuzz.ts';

describe('releaseRanges', () => {
  it.each([
    ['none', [], []],
    ['one', ['8.17.0'], ['8.17.0']],
    ['neighbours', ['8.17.0', '8.17.1'], ['8.17.0-8.17.1']],
    ['the last of a minor and the first of the next', ['8.5.3', '8.6.0'], ['8.5.3-8.6.0']],
    ['the last of a major and the first of the next', ['8.19.20', '9.0.0'], ['8.19.20-9.0.0']],
    ['a gap', ['8.17.0', '8.17.2'], ['8.17.0', '8.17.2']],
    ['any order, and doubles', ['8.17.2', '8.17.1', '8.17.2'], ['8.17.1-8.17.2']],
    ['releases that are not in the list', ['9.5.2', '9.6.0', '9.6.1'], ['9.5.2', '9.6.0', '9.6.1']],
    ['all', releases, ['7.0.0-9.5.2']],
  ])('tells %s', (_what, some, ranges) => {
    expect(releaseRanges(some)).toEqual(ranges);
  });

  it('loses none and adds none', () => {
    fc.assert(
      fc.property(fc.subarray([...releases]), (some) => {
        const ranges = releaseRanges(some).map((range) => range.replace('-', ' - '));
        expect(matching(...ranges)).toEqual(some);
      }),
      runs(50),
    );
  });
});
