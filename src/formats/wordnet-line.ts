import type { Term } from './solr-rule.ts';

/** What WordnetSynonymParser in Lucene takes from a line: no more than what lies at fixed places and between quotes. */
export type WordnetLine =
  | { readonly kind: 'word'; readonly synset: string; readonly lemma: Term }
  | { readonly kind: 'refused'; readonly because: 'short' | 'quotes' };

export function parseWordnetLine(line: string): WordnetLine {
  if (line.length < 11) return { kind: 'refused', because: 'short' };
  const start = line.indexOf("'") + 1;
  const end = line.lastIndexOf("'");
  if (end < start) return { kind: 'refused', because: 'quotes' };
  const text = line.slice(start, end).replaceAll("''", "'");
  return { kind: 'word', synset: line.slice(2, 11), lemma: { text, column: start + 1 } };
}
