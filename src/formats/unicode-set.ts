import {
  ALL,
  type CodePoints,
  codePoints,
  complement,
  difference,
  intersection,
  NONE,
  union,
} from './code-points.ts';
import { once } from './once.ts';

/** The characters of a set, as far as they are known: those that are surely in it, and those that may be. */
export interface UnicodeSet {
  readonly sure: () => CodePoints;
  readonly possible: () => CodePoints;
  /** Known without a look at either; undefined when it takes one. */
  readonly hasSome: boolean | undefined;
  /** How many sets deep it is made of others that were not looked into. */
  readonly depth: number;
}

/** Ranges in any order: first, last, first, last. */
export function setOf(ranges: readonly number[]): UnicodeSet {
  const own = codePoints(ranges);
  return { sure: () => own, possible: () => own, hasSome: own.length > 0, depth: 0 };
}

/** What a property says; `known` gives undefined where JavaScript does not know who has it. */
export function propertySet(isEmpty: boolean, known: () => CodePoints | undefined): UnicodeSet {
  if (isEmpty) return setOf(NONE);
  return { sure: () => known() ?? NONE, possible: () => known() ?? ALL, hasSome: true, depth: 0 };
}

export function withAll(one: UnicodeSet, other: UnicodeSet): UnicodeSet {
  if (one.hasSome === false) return other;
  const hasSome = one.hasSome === true || other.hasSome === true ? true : undefined;
  return combined(
    [one, other],
    hasSome,
    () => union(one.sure(), other.sure()),
    () => union(one.possible(), other.possible()),
  );
}

export function without(one: UnicodeSet, other: UnicodeSet): UnicodeSet {
  return combined(
    [one, other],
    one.hasSome === false ? false : undefined,
    () => difference(one.sure(), other.possible()),
    () => difference(one.possible(), other.sure()),
  );
}

export function onlyBoth(one: UnicodeSet, other: UnicodeSet): UnicodeSet {
  return combined(
    [one, other],
    one.hasSome === false || other.hasSome === false ? false : undefined,
    () => intersection(one.sure(), other.sure()),
    () => intersection(one.possible(), other.possible()),
  );
}

export function inverted(one: UnicodeSet): UnicodeSet {
  return combined(
    [one],
    one.hasSome === false ? true : undefined,
    () => complement(one.possible()),
    () => complement(one.sure()),
  );
}

/** Does it hold a character; undefined when that cannot be known here. */
export function hasSome(set: UnicodeSet): boolean | undefined {
  if (set.hasSome !== undefined) return set.hasSome;
  if (set.sure().length > 0) return true;
  return set.possible().length === 0 ? false : undefined;
}

/** Each computed once, and only when asked for, unless it got deep: most sets are never looked into. */
function combined(
  parts: readonly UnicodeSet[],
  hasSome: boolean | undefined,
  sure: () => CodePoints,
  possible: () => CodePoints,
): UnicodeSet {
  const depth = 1 + Math.max(...parts.map((part) => part.depth));
  const lazy = { hasSome, depth, sure: once(sure), possible: once(possible) };
  if (depth <= DEEP) return lazy;
  lazy.sure();
  lazy.possible();
  return { ...lazy, depth: 0 };
}

const DEEP = 100;
