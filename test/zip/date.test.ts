import { describe, expect, it } from 'vitest';
import { entryDate } from '../../src/zip/date.ts';

describe('entryDate', () => {
  it.each([
    ['none is given', undefined, '1980-01-01T00:00:00.000Z'],
    ['it is even', '2026-11-21T10:00:58Z', '2026-11-21T10:00:58.000Z'],
    ['it is odd', '2026-11-21T10:00:59.999Z', '2026-11-21T10:00:58.000Z'],
    ['it is the epoch', '1970-01-01T00:00:00Z', '1980-01-01T00:00:00.000Z'],
    ['it is long before', '0001-01-01T00:00:00Z', '1980-01-01T00:00:00.000Z'],
    ['it is the last', '2043-12-31T23:59:59Z', '2043-12-31T23:59:58.000Z'],
    ['it is later', '2044-01-01T00:00:00Z', '2043-12-31T23:59:58.000Z'],
  ])('when %s', (_when, given, expected) => {
    expect(entryDate(given === undefined ? undefined : new Date(given)).toISOString()).toBe(expected);
  });

  it('refuses a Date that is no date', () => {
    expect(() => entryDate(new Date('soon'))).toThrow(expect.objectContaining({ code: 'USAGE' }));
  });
});
