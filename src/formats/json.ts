import { parse, tokenize, type ValueNode } from '@humanwhocodes/momoa';

/** JSON as Elasticsearch's XContent reads it, with comments; several values may follow each other, as in NDJSON. */

export interface JsonPlace {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
}

export interface JsonMap extends JsonPlace {
  readonly kind: 'map';
  /** In file order. */
  readonly entries: readonly JsonEntry[];
}

/** The place is the key's. */
export interface JsonEntry extends JsonPlace {
  readonly key: string;
  readonly value: JsonNode;
}

export interface JsonList extends JsonPlace {
  readonly kind: 'list';
  readonly items: readonly JsonNode[];
}

export interface JsonScalar extends JsonPlace {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
}

export type JsonNode = JsonMap | JsonList | JsonScalar;

export interface JsonProblem extends JsonPlace {
  readonly message: string;
}

export interface Json {
  /** The values that stand one after the other; none when there is a problem. */
  readonly values: readonly JsonNode[];
  readonly problem: JsonProblem | undefined;
}

/** Reads all values of a text. Never throws. */
export function parseJsonValues(written: string): Json {
  const text = written.replace(/^\ufeff/, ' ');
  const place = placesIn(text);
  const values: JsonNode[] = [];
  let start = 0;
  try {
    for (const part of partsOf(text)) {
      start = part.start;
      const { body } = parse(text.slice(start, part.end), { mode: 'jsonc' });
      values.push(read(body, start, place));
    }
    return { values, problem: undefined };
  } catch (error) {
    const { offset, message } = misreading(error);
    return { values: [], problem: { ...place(Math.min(start + offset, text.length)), message } };
  }
}

interface Part {
  readonly start: number;
  readonly end: number;
}

/** The library takes one value for a text. A part ends where all brackets are closed again. */
function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  let depth = 0;
  let start: number | undefined;
  for (const { type, loc } of tokenize(text, { mode: 'jsonc' })) {
    if (type === 'LineComment' || type === 'BlockComment') continue;
    start ??= loc.start.offset;
    if (type === 'LBrace' || type === 'LBracket') depth += 1;
    if (type === 'RBrace' || type === 'RBracket') depth -= 1;
    if (depth > DEEPEST) throw new RangeError();
    if (depth > 0) continue;
    parts.push({ start, end: loc.end.offset });
    start = undefined;
    depth = 0;
  }
  if (start !== undefined) parts.push({ start, end: text.length });
  return parts;
}

/** Jackson gives up at 1,000 levels; settings have ten. */
const DEEPEST = 500;

/** Where in its part the library stops, and why. */
function misreading(error: unknown): { readonly offset: number; readonly message: string } {
  // The library descends by recursion.
  if (error instanceof RangeError) return { offset: 0, message: 'nested too deeply to be read' };
  const { message, offset } = error as { readonly message: string; readonly offset?: number };
  // Each of its errors has an offset; what has none is a fault of the program.
  if (offset === undefined) throw error;
  if (message.startsWith('Unexpected end')) return { offset: Infinity, message: 'it ends too early' };
  const said = message.replace(/ \(\d+:\d+\)$/, '').replace(/ found\.$/, '');
  const shown = said.replace(
    /^Unexpected token (\w+)$/,
    (_all, token) => `unexpected ${TOKENS.get(token) ?? token}`,
  );
  return { offset, message: shown.replace(/^./, (first) => first.toLowerCase()) };
}

/** The library's names of what is written otherwise. */
const TOKENS = new Map([
  ['LBrace', '{'],
  ['RBrace', '}'],
  ['LBracket', '['],
  ['RBracket', ']'],
  ['Colon', ':'],
  ['Comma', ','],
]);

function placesIn(text: string): (offset: number) => JsonPlace {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ index, 0: end }) => index + end.length)];
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

function read(node: ValueNode, start: number, place: (offset: number) => JsonPlace): JsonNode {
  const at = place(start + node.loc.start.offset);
  if (node.type === 'Object') {
    const entries = node.members.map(({ name, value }) => ({
      ...place(start + name.loc.start.offset),
      key: name.type === 'String' ? name.value : name.name,
      value: read(value, start, place),
    }));
    return { ...at, kind: 'map', entries };
  }
  if (node.type === 'Array') {
    return { ...at, kind: 'list', items: node.elements.map(({ value }) => read(value, start, place)) };
  }
  return { ...at, kind: 'scalar', value: 'value' in node ? node.value : null };
}
