import type { z } from 'zod';
import { didYouMean } from './did-you-mean.ts';
import { SlipwayError } from './errors.ts';

/** The text of a slipway.json -> its value. Throws SETTINGS with the line and column where it stops to be JSON. */
export function parseJson(file: string, content: string): unknown {
  const text = content.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    const position = /position (\d+)/.exec(message)?.[1];
    const before = position === undefined ? text : text.slice(0, Number(position));
    const place = `${file}:${before.split('\n').length}:${before.length - before.lastIndexOf('\n')}`;
    throw new SlipwayError(
      'SETTINGS',
      `${place} is not JSON: ${message.replace(/ \(line.*| in JSON at.*/, '')}`,
      'Mend it there: JSON has no comments, no trailing commas, and double quotes alone.',
      error,
    );
  }
}

/** All that a schema has against a slipway.json, in one error: where, what was found, what was expected. */
export function schemaProblem(
  file: string,
  json: unknown,
  all: readonly z.core.$ZodIssue[],
  known: readonly string[],
): SlipwayError {
  const issues = all.flatMap(ofUnion);
  // A misspelt key also makes the right one missing: the misspelling is what the author can mend.
  const unknown = issues.filter((issue) => issue.code === 'unrecognized_keys');
  const [misspelt] = unknown.flatMap(({ keys }) => keys);
  const [wrong] = misspelt === undefined ? issues.flatMap((issue) => misspeltValue(issue, json)) : [];
  const near = misspelt === undefined ? wrong?.near : didYouMean(misspelt, known);
  return new SlipwayError(
    'SETTINGS',
    `${file}: ${(near === undefined || wrong !== undefined ? issues : unknown).map((issue) => problemOf(issue, json)).join('; ')}`,
    near === undefined
      ? "See docs/configuration.md in Slipway's package for what it may hold."
      : `Write "${near}" instead of "${misspelt ?? wrong?.found}".`,
  );
}

/** A text in place of one of several, where it is clear which was meant. */
function misspeltValue(issue: z.core.$ZodIssue, json: unknown) {
  if (issue.code !== 'invalid_value') return [];
  const found = valueAt(issue.path, json);
  const near = typeof found === 'string' ? didYouMean(found, issue.values.map(String)) : undefined;
  return near === undefined ? [] : [{ found, near }];
}

/** Of several forms that were possible, the one that is meant: whose issues lie within it, and not in its kind. */
function ofUnion(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const meant = issue.errors.find((form) =>
    form.every(({ path, code }) => path.length > 0 || !OTHER.has(code)),
  );
  return (meant ?? issue.errors[0] ?? []).map((inner) => ({
    ...inner,
    path: [...issue.path, ...inner.path],
  }));
}

const OTHER: ReadonlySet<string | undefined> = new Set(['invalid_type', 'invalid_value']);

function problemOf(issue: z.core.$ZodIssue, json: unknown): string {
  const place = placeOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return `${place} has the unknown key ${issue.keys.map((key) => `"${key}"`).join(', ')}`;
  }
  if (issue.code === 'custom') return `${place}: ${issue.message}`;
  const found = valueAt(issue.path, json);
  return `${place} is ${shown(issue.path, found)}; ${expected(issue)} was expected`;
}

function valueAt(path: readonly PropertyKey[], json: unknown): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    json,
  );
}

/** Cut; and never what was written where the name of a variable belongs, for it may be the key itself. */
function shown(path: readonly PropertyKey[], found: unknown): string {
  if (found === undefined) return 'missing';
  if (path.at(-1) === 'apiKeyVariable' || path[0] === 'clouds') return 'something else';
  const text = JSON.stringify(found);
  return text.length > 60 ? `${text.slice(0, 60)}...` : text;
}

function expected(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return WORDS.get(issue.expected) ?? issue.expected;
  if (issue.code === 'invalid_value') return issue.values.map((value) => `"${String(value)}"`).join(' or ');
  if (issue.code === 'too_small') return SOME.get(issue.origin) ?? 'more';
  return issue.message.replace(/ was expected$/, '');
}

const SOME = new Map<string, string>([
  ['array', 'a list of at least one'],
  ['string', 'a text'],
  ['number', 'a number above 0'],
  ['int', 'a whole number above 0'],
]);

const WORDS = new Map<string, string>([
  ['array', 'a list'],
  ['string', 'a text'],
  ['object', 'an object'],
  ['record', 'an object'],
  ['number', 'a number'],
  ['int', 'a whole number'],
]);

/** `extensions[0].version` */
function placeOf(path: readonly PropertyKey[]): string {
  const text = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return text === '' ? 'it' : text.replace(/^\./, '');
}
