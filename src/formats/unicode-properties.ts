import { type CodePoints, codePoints, LAST } from './code-points.ts';
import { once } from './once.ts';
import {
  binaryProperties,
  enumeratedProperties,
  numericValues,
  otherProperties,
} from './unicode-property-names.ts';

/** What a property says of the characters that have it. */
export interface UnicodeProperty {
  /** No single character has it. */
  readonly isEmpty: boolean;
  /** Those that have it, where JavaScript knows; undefined otherwise. Of another release of Unicode by a few. */
  codePoints(): CodePoints | undefined;
}

/** What keeps a pattern such as `[:Foo:]` from being one. */
export interface NoProperty {
  readonly problem: string;
}

/** `unknown`: a name that ICU may have, and Slipway has no list of. */
export type Found = UnicodeProperty | NoProperty | 'unknown';

/** `L`, `Latin` or `Alphabetic` with no value, or a property and its value -> what it is (UnicodeSet.applyPropertyAlias). */
export function findProperty(name: string, value: string): Found {
  const key = loose(name);
  if (value !== '') return findValue(key, name, value);

  const category = enumeratedValue('gc', key) ?? enumeratedValue('sc', key) ?? binary(key, 'y');
  if (category !== undefined) return category;
  if (key === 'any') return { isEmpty: false, codePoints: () => [0, LAST] };
  if (key === 'ascii') return { isEmpty: false, codePoints: () => [0, 0x7f] };
  if (key === 'assigned') return { isEmpty: false, codePoints: () => scan('\\P{Cn}') };
  const needsValue = enumerated().has(key) || others().has(key);
  return {
    problem: needsValue
      ? `${name} needs a value, as in ${name}=…`
      : `ICU knows no category, script or property ${JSON.stringify(name)}`,
  };
}

function findValue(key: string, name: string, value: string): Found {
  const wrong = { problem: `${JSON.stringify(value)} is no value of ${name}` };
  if (binaries().has(key)) return binary(key, loose(value)) ?? wrong;
  if (enumerated().has(key)) return enumeratedValue(key, loose(value)) ?? combiningClass(key, value) ?? wrong;
  if (key === 'nv' || key === 'numericvalue') return numeric(value) ?? wrong;
  if (key === 'age') return age(value) ?? wrong;
  if (key === 'na' || key === 'name') return value.trim() === '' ? wrong : 'unknown';
  return {
    problem: others().has(key)
      ? `${name} cannot be asked for`
      : `ICU knows no property ${JSON.stringify(name)}`,
  };
}

/** As UPropertyAliases compares names: without case, hyphens, underscores and blanks. */
function loose(name: string): string {
  return name.replace(/[-_\t\n\v\f\r ]/g, '').replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function binary(key: string, value: string): UnicodeProperty | undefined {
  const known = binaries().get(key);
  const isYes = /^(y|yes|t|true)$/.test(value);
  if (known === undefined || (!isYes && !/^(n|no|f|false)$/.test(value))) return undefined;
  return {
    isEmpty: isYes && known.isEmpty,
    codePoints: () => scan(`\\${isYes ? 'p' : 'P'}{${known.name}}`),
  };
}

function enumeratedValue(property: string, value: string): UnicodeProperty | undefined {
  const known = enumerated().get(property)?.get(value);
  if (known === undefined) return undefined;
  const escapes: Readonly<Record<string, string>> = { gc: 'gc', sc: 'sc', scx: 'scx', script: 'sc' };
  const short = escapes[property] ?? (property === 'scriptextensions' ? 'scx' : 'gc');
  const isKnown = /^(gcm?|generalcategory(mask)?|scx?|script(extensions)?)$/.test(property);
  return {
    isEmpty: known.isEmpty,
    codePoints: () => (isKnown ? scan(`\\p{${short}=${known.name}}`) : undefined),
  };
}

/** A number as the class, which need not be one that a character has. */
function combiningClass(property: string, value: string): UnicodeProperty | undefined {
  const digits = /^\s*\+?0*(\d{1,3})\s*$/.exec(value)?.[1];
  if (!/^[lt]?ccc$|combiningclass$/.test(property) || digits === undefined || Number(digits) > 255)
    return undefined;
  return { isEmpty: enumeratedValue('ccc', digits) === undefined, codePoints: () => undefined };
}

/** A number as Double.parseDouble takes it. */
function numeric(value: string): UnicodeProperty | undefined {
  const digits = /^\s*([+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?)[fd]?\s*$/i.exec(value)?.[1];
  if (digits === undefined) return undefined;
  const isEmpty = !numericValues.some((line) => line.split(' ').includes(String(Number(digits))));
  return { isEmpty, codePoints: () => undefined };
}

/** A version as VersionInfo.getInstance takes it: one to four numbers up to 255. */
function age(value: string): UnicodeProperty | undefined {
  const parts = value.trim().split('.');
  if (parts.length > 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256))
    return undefined;
  const [major = 0, minor = 0] = parts.map(Number);
  return { isEmpty: major === 0 || (major === 1 && minor === 0), codePoints: () => undefined };
}

interface Known {
  readonly name: string;
  readonly isEmpty: boolean;
}

const binaries = once(() => named(binaryProperties));
const others = once(() => named(otherProperties));
const enumerated = once(
  () =>
    new Map(
      enumeratedProperties.flatMap(([names, values]) => {
        const byName = named(values);
        return names.split(' ').map((name) => [loose(name), byName] as const);
      }),
    ),
);

function named(lines: readonly string[]): ReadonlyMap<string, Known> {
  const words = lines.flatMap((line) => line.split(' '));
  return new Map(
    words.map((word) => {
      const name = word.replace('!', '');
      return [loose(name), { name, isEmpty: word.startsWith('!') }];
    }),
  );
}

const scanned = new Map<string, CodePoints | undefined>();

/** The code points that a regular expression for one matches; undefined for one that JavaScript does not know. */
function scan(expression: string): CodePoints | undefined {
  if (!scanned.has(expression)) scanned.set(expression, scanAll(expression));
  return scanned.get(expression);
}

function scanAll(expression: string): CodePoints | undefined {
  let runs: RegExp;
  try {
    runs = new RegExp(`${expression}+`, 'gu');
  } catch {
    return undefined;
  }
  const ranges: number[] = [];
  for (const { 0: run, index } of everything().matchAll(runs))
    ranges.push(codePointAt(index), codePointAt(index + run.length - 1));
  if (new RegExp(expression, 'u').test('\ud800')) ranges.push(0xd800, 0xdfff);
  return codePoints(ranges);
}

/** All code points but the surrogates. */
const everything = once(() => {
  const parts: string[] = [];
  for (let at = 0; at <= LAST; at += 0x800) {
    if (at === 0xd800) continue;
    parts.push(String.fromCodePoint(...Array.from({ length: 0x800 }, (_, index) => at + index)));
  }
  return parts.join('');
});

/** Of an index in it. */
function codePointAt(index: number): number {
  if (index < 0xd800) return index;
  return index < 0xf800 ? index + 0x800 : 0x10000 + ((index - 0xf800) >> 1);
}
