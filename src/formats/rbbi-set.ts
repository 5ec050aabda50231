import { faultAt, type RbbiFault, type RbbiScanner, readRaw } from './rbbi-scanner.ts';
import { hasSome, type UnicodeSet } from './unicode-set.ts';
import { readSet } from './unicode-set-pattern.ts';
import type { SetReader, SetVariable } from './unicode-set-reader.ts';

/** A set that Slipway has read, and whether it could tell all that ICU can. */
export interface ScannedSet {
  readonly set: UnicodeSet;
  /** Index after it. */
  readonly end: number;
  /** Neither the name of a character nor emptiness is in doubt. */
  readonly isSure: boolean;
}

/** The set whose first bracket was just read; the scanner stands after it then (RBBIRuleScanner.scanSet). */
export function scanSet(scanner: RbbiScanner, lookup: (name: string) => SetVariable): ScannedSet | RbbiFault {
  const start = scanner.at;
  const reader: SetReader = { text: scanner.text, at: start, lookup, isUnsure: false };
  const set = readSet(reader);
  if ('detail' in set) return faultAt(scanner, 'set', set.at, set.detail);
  const some = hasSome(set);
  if (some === false) return faultAt(scanner, 'emptySet', start);
  while (scanner.next < reader.at) readRaw(scanner);
  return { set, end: scanner.next, isSure: some === true && !reader.isUnsure };
}
