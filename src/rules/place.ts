import { type Descriptor, filled } from '../formats/descriptor.ts';
import type { Given } from '../model.ts';

/** Where a value comes from: a line of the descriptor, or the extension as a whole. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

interface Origin {
  readonly place: Place;
  /** The hint that gives it another value. */
  readonly change: (value: string) => string;
}

/** Where the extension's name comes from, as `identify` decides it. */
export function namePlace(given: Given, descriptor: Descriptor | undefined): Origin {
  return origin(given.name, descriptor, 'name', '--name');
}

/** Where the extension's version comes from, as `identify` decides it. */
export function versionPlace(given: Given, descriptor: Descriptor | undefined): Origin {
  return origin(given.version, descriptor, 'elasticsearch.version', '--version');
}

/** Where the value of a descriptor's key stands. */
export function valuePlace(descriptor: Descriptor, key: string): Place {
  const property = descriptor.properties.get(key);
  if (property === undefined) return { file: descriptor.path };
  return { file: descriptor.path, line: property.valueLine, column: property.valueColumn };
}

/** Where a descriptor's key stands. */
export function keyPlace(descriptor: Descriptor, key: string): Place {
  const property = descriptor.properties.get(key);
  if (property === undefined) return { file: descriptor.path };
  return { file: descriptor.path, line: property.line, column: property.column };
}

function origin(
  said: string | undefined,
  descriptor: Descriptor | undefined,
  key: string,
  flag: string,
): Origin {
  if (said !== undefined || descriptor === undefined || filled(descriptor, key) === undefined) {
    return { place: { file: '.' }, change: (value) => `Pass ${flag} ${shellQuoted(value)}.` };
  }
  return {
    place: valuePlace(descriptor, key),
    change: (value) => `Set ${key}=${value} in ${descriptor.path}.`,
  };
}

/** As it is to be typed: a shell would look for files that a bare `*` matches. */
export function shellQuoted(value: string): string {
  return value.includes('*') ? `'${value}'` : value;
}
