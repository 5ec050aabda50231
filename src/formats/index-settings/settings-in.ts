import type { JsonMap, JsonNode, JsonPlace } from '../json.ts';

/** A setting with its whole key: `index.analysis.filter.my_stop.type`. Of a list, each value is a leaf. */
export interface Leaf extends JsonPlace {
  readonly key: string;
  readonly text: string;
}

/**
 * A value of JSON -> each settings object in it that defines an analysis, as leaves. Wherever it lies: in a template of any
 * kind, in a body that creates an index, in what Elasticsearch answers, or by itself; nested or with dots.
 */
export function* settingsIn(node: JsonNode): Iterable<readonly Leaf[]> {
  if (node.kind === 'scalar') return;
  if (node.kind === 'list') {
    for (const item of node.items) yield* settingsIn(item);
    return;
  }
  if (definesAnalysis(node)) {
    yield leavesOf(node, '');
    return;
  }
  for (const { key, value } of node.entries) if (!OTHER.has(key)) yield* settingsIn(value);
}

/** What may hold any names, and no settings. */
const OTHER: ReadonlySet<string> = new Set(['mappings', 'aliases', '_meta']);

function definesAnalysis(map: JsonMap): boolean {
  return map.entries.some(({ key, value }) => {
    if (/^(index\.)?analysis\.(filter|tokenizer|char_filter|analyzer)(\.|$)/.test(key)) return true;
    if (value.kind !== 'map') return false;
    if (key === 'index') return definesAnalysis(value);
    return /^(index\.)?analysis$/.test(key) && value.entries.some((entry) => PARTS.test(entry.key));
  });
}

const PARTS = /^(filter|tokenizer|char_filter|analyzer)(\.|$)/;

function leavesOf(node: JsonNode, key: string): readonly Leaf[] {
  if (node.kind === 'list') return node.items.flatMap((item) => leavesOf(item, key));
  if (node.kind === 'map') {
    return node.entries.flatMap((entry) =>
      leavesOf(entry.value, key === '' ? entry.key : `${key}.${entry.key}`),
    );
  }
  const { value, line, column } = node;
  return value === null ? [] : [{ key, text: `${value}`, line, column }];
}
