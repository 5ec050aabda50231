import {
  Composer,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Pair,
  Parser,
  type Scalar,
} from 'yaml';
import { refusedDirective, refusedDirectives } from './yaml-directives.ts';
import { closedAt, directiveAt, isBehind, nextContent, refusedBehind } from './yaml-end.ts';
import { type Indented, indented } from './yaml-indent.ts';
import type { YamlEntry, YamlNode, YamlPlace } from './yaml-node.ts';
import { plainType, type ScalarType, taggedType } from './yaml-scalar.ts';
import { refusedTokens } from './yaml-tokens.ts';

/**
 * YAML as Elasticsearch's XContent reads it (SnakeYAML through Jackson, with strict duplicate detection): the first
 * document only, keys as they are written, an alias as a text with the anchor's name, `yes` and `0x1F` as in YAML 1.1.
 */

export interface YamlProblem extends YamlPlace {
  /** In the library's words, or Jackson's: no two releases agree on them. */
  readonly message: string;
}

export interface Yaml {
  /** Undefined when the first document holds nothing, or cannot be read. */
  readonly root: YamlNode | undefined;
  /** What the reader refuses, in file order. */
  readonly problems: readonly YamlProblem[];
  /** Where what follows the root begins, which is not read; undefined when nothing follows. */
  readonly rest: YamlPlace | undefined;
}

/** Reads the first document of a text. Never throws. A byte order mark is skipped, and no column counts it. */
export function parseYaml(written: string): Yaml {
  const text = written.replace(/^\ufeff/, '');
  const unreadable = UNREADABLE.exec(text);
  if (unreadable !== null) return refused(text, unreadable.index, 'special characters are not allowed');
  if (nestsDeeperThan(text, DEEPEST)) return refused(text, 0, 'nested too deeply to be read');
  try {
    return firstDocument(text.replaceAll(OTHER_LINE_BREAKS, '\n'));
  } catch (error) {
    // The library descends by recursion. Jackson gives up at 1,000 levels.
    if (error instanceof RangeError) return refused(text, 0, 'nested too deeply to be read');
    throw error;
  }
}

/** What is made of a text that was read from other bytes than UTF-8: Jackson's reader gives up at the first. */
export function notUtf8(text: string): Yaml {
  return refused(text, text.indexOf('\ufffd'), 'this is no UTF-8');
}

/** Jackson gives up at 1,000 levels; far fewer are a policy that anyone wrote. */
const DEEPEST = 1000;

/** Brackets that open and do not close: each is a level, unless it stands in a text. */
function nestsDeeperThan(text: string, levels: number): boolean {
  let depth = 0;
  for (const bracket of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + ('[{'.includes(bracket[0]) ? 1 : -1));
    if (depth > levels) return true;
  }
  return false;
}

/** What org.yaml.snakeyaml.reader.StreamReader.isPrintable leaves out. */
const UNREADABLE = /[^\t\n\r\u0020-\u007e\u0085\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** One unit long, so that every offset stays. */
const OTHER_LINE_BREAKS = /\r(?!\n)|[\u0085\u2028\u2029]/g;

function refused(text: string, offset: number, message: string): Yaml {
  const before = text.slice(0, offset).replaceAll(OTHER_LINE_BREAKS, '\n').split('\n');
  return {
    root: undefined,
    rest: undefined,
    problems: [{ line: before.length, column: (before.at(-1)?.length ?? 0) + 1, message }],
  };
}

function firstDocument(written: string): Yaml {
  const { text, moved } = indented(written);
  const lines = new LineCounter();
  const parser = new Parser(lines.addNewLine);
  const composer = new Composer(options);
  const [document] = composer.compose(parser.parse(text));
  if (document === undefined) return { root: undefined, problems: [], rest: undefined };
  const reading: Reading = { place: placesIn(lines, moved), problems: [] };
  const directive = directiveAt(text, document);
  if (directive !== undefined) return endedBy(reading.place(directive), written);
  const closed = closedAt(document);
  const end = closed ?? document.contents?.range?.[1] ?? 0;
  let rest = nextContent(text, closed ?? document.range[2]);
  for (const { pos, message } of document.errors) {
    if (isTaken(message)) continue;
    // Elasticsearch stops reading where its outermost object ends.
    const isEnded = closed !== undefined || AFTER_THE_END.test(message);
    if ((isEnded && pos[0] >= end) || isBehind(text, document, end, pos[0])) {
      rest = pos[0];
      break;
    }
    tell(reading, pos[0], message);
  }
  const behind = closed === undefined ? undefined : refusedBehind(text, closed);
  if (behind !== undefined) tell(reading, end, behind);
  for (const { offset, message } of [
    ...refusedDirectives(text),
    ...refusedTokens(text.slice(0, closed ?? document.range[2])),
  ]) {
    tell(reading, offset, message);
  }
  const root = document.contents === null ? undefined : read(document.contents, reading);
  return {
    root,
    problems: reading.problems.toSorted(byPlace),
    rest: rest === undefined ? undefined : reading.place(rest),
  };
}

/** Reads what stands before a line that begins with %. */
function endedBy(place: YamlPlace, written: string): Yaml {
  const text = written.split('\n');
  const problem = refusedDirective(text[place.line - 1] ?? '');
  const before = firstDocument(text.slice(0, place.line - 1).join('\n'));
  const problems =
    problem === undefined ? before.problems : [...before.problems, { ...place, message: problem }];
  return { ...before, problems, rest: before.rest ?? place };
}

/** What the library refuses and SnakeYAML takes. */
function isTaken(message: string): boolean {
  return message.startsWith('Comments must be separated');
}

const AFTER_THE_END = /^Unexpected .* at node end/;

/** Scalars stay texts: what Jackson makes of them is for yaml-scalar.ts to say. */
const options = {
  version: '1.1',
  schema: 'failsafe',
  merge: false,
  resolveKnownTags: false,
  uniqueKeys: false,
  logLevel: 'silent',
  keepSourceTokens: true,
} as const;

interface Reading {
  readonly place: (offset: number) => YamlPlace;
  readonly problems: YamlProblem[];
}

function placesIn(lines: LineCounter, moved: Indented['moved']): Reading['place'] {
  return (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col - (moved.get(line) ?? 0), 1) };
  };
}

function tell({ place, problems }: Reading, offset: number, message: string): void {
  problems.push({ ...place(offset), message });
}

function byPlace(one: YamlPlace, other: YamlPlace): number {
  return one.line - other.line || one.column - other.column;
}

function read(node: unknown, reading: Reading, fallback = 0): YamlNode {
  if (!isNode(node)) return { kind: 'scalar', ...reading.place(fallback), type: 'null', text: '' };
  const offset = node.range?.[0] ?? fallback;
  const at = reading.place(offset);
  if (isAlias(node)) return { kind: 'scalar', ...at, type: 'String', text: node.source };
  if (isScalar(node)) {
    const text = String(node.value ?? '');
    return { kind: 'scalar', ...at, type: typeOf(node, text, reading), text };
  }
  if (isMap(node)) return { kind: 'map', ...at, entries: entriesOf(node.items, reading, offset) };
  const items = isCollection(node) ? node.items.map((item) => read(item, reading, offset)) : [];
  return { kind: 'list', ...at, items };
}

function typeOf({ tag, type, range }: Scalar, text: string, reading: Reading): ScalarType {
  const isPlain = type === 'PLAIN' || type === undefined;
  const withoutTag = isPlain ? plainType(text) : 'String';
  const found = tag === undefined || tag === '!' ? withoutTag : taggedType(tag, text);
  if (found !== 'unreadable') return found;
  const isBytes = tag?.endsWith('binary') ?? false;
  tell(reading, range?.[0] ?? 0, `Malformed ${isBytes ? 'base64' : 'numeric'} value '${text}'`);
  return isBytes ? 'byte[]' : 'Double';
}

function entriesOf(pairs: readonly Pair[], reading: Reading, fallback: number): readonly YamlEntry[] {
  const seen = new Set<string>();
  return pairs.map(({ key, value, srcToken }) => {
    const offset = (isNode(key) ? key.range?.[0] : undefined) ?? fallback;
    const name = isScalar(key) ? String(key.value ?? '') : undefined;
    const isExplicit = srcToken?.start.some((token) => token.type === 'explicit-key-ind') ?? false;
    if (name === undefined) {
      tell(reading, offset, 'expected a field name (scalar value in YAML)');
    } else if (name === '' && !isExplicit && isScalar(key) && key.type === 'PLAIN') {
      tell(reading, offset, "expected a field name, but found ':'");
    } else if (!isExplicit && (isSpread(key, reading) || isBroken(srcToken?.sep ?? []))) {
      tell(reading, offset, "could not find expected ':' on the line of the key");
    } else if (seen.has(name)) {
      tell(reading, offset, `Duplicate field '${name}'`);
    }
    seen.add(name ?? '');
    return { ...reading.place(offset), key: name ?? '', value: read(value, reading, offset) };
  });
}

/** A key without ? stands on one line, and is no longer than ScannerImpl remembers it. */
function isSpread(key: unknown, { place }: Reading): boolean {
  const [start, end] = (isNode(key) ? key.range : undefined) ?? [0, 0];
  return end - start > 1024 || place(start).line !== place(end).line;
}

/** SnakeYAML wants the colon on the key's own line. */
function isBroken(separators: readonly { readonly type: string }[]): boolean {
  const colon = separators.findIndex(({ type }) => type === 'map-value-ind');
  return separators.slice(0, Math.max(colon, 0)).some(({ type }) => type === 'newline');
}
