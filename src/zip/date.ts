import { SlipwayError } from '../errors.ts';

/** What a DOS date can say (APPNOTE 4.4.6), up to the year from which compress-commons writes the end of 2043. */
const EARLIEST = Date.UTC(1980, 0, 1);
const LATEST = Date.UTC(2043, 11, 31, 23, 59, 58);

/** A date -> the nearest that a zip's entry can have, at an even second; the earliest if none is given. Throws USAGE for a Date that is none. */
export function entryDate(date = new Date(EARLIEST)): Date {
  if (Number.isNaN(date.getTime())) {
    throw new SlipwayError(
      'USAGE',
      'the date of the entries is not a point in time',
      'Set SOURCE_DATE_EPOCH to seconds since 1970.',
    );
  }
  const clamped = Math.min(Math.max(date.getTime(), EARLIEST), LATEST);
  return new Date(clamped - (clamped % 2000));
}
