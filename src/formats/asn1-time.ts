import type { Der } from './der.ts';

/**
 * A UTCTime, whose years are those from 1950 to 2049, or a GeneralizedTime, in milliseconds since 1970; undefined where it is
 * neither (sun.security.util.DerValue.getTimeInternal; RFC 5280, 4.1.2.5).
 */
export function asn1Time({ class: tagClass, tag, content }: Der): number | undefined {
  if (tagClass !== 1 || (tag !== UTC_TIME && tag !== GENERALIZED_TIME)) return undefined;
  const text = Buffer.from(content).toString('latin1');
  const found = (tag === UTC_TIME ? UTC : GENERALIZED).exec(text);
  if (found === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const full = tag === GENERALIZED_TIME ? year : year + (year < 50 ? 2000 : 1900);
  const [, sign, hours = 0, minutes = 0] = /([+-])(\d\d)(\d\d)$/.exec(text) ?? [];
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -60_000 : 60_000);
  return Date.UTC(full, month - 1, day, hour, minute, second) - (sign === undefined ? 0 : offset);
}

const UTC_TIME = 23;
const GENERALIZED_TIME = 24;

const REST =
  '(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])([01]\\d|2[0-3])([0-5]\\d)([0-5]\\d)?(?:[.,]\\d{1,3})?(?:Z|[+-]\\d{4})$';
const UTC = new RegExp(`^(\\d\\d)${REST}`);
const GENERALIZED = new RegExp(`^(\\d{4})${REST}`);
