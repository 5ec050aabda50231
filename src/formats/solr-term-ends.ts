import { withoutInvisibleTermEnds } from './invisible.ts';
import { parseSolrRule } from './solr-rule.ts';
import { javaTrim } from './word-lines.ts';

/**
 * A line of synonyms without what nobody sees at the ends of its terms. One with a backslash stays, and one that is no rule
 * or would become a comment; so does a byte order mark at the start of the file.
 */
export function withoutInvisibleEndsOfTerms(line: string, number: number): string {
  if (line.startsWith('#') || line.includes('\\') || javaTrim(line) === '') return line;
  const rule = parseSolrRule(line);
  if (rule.kind === 'arrows') return line;
  const terms = rule.kind === 'equal' ? rule.terms : [...rule.left, ...rule.right];
  const parts: string[] = [];
  let done = 0;
  for (const { text, column } of terms) {
    const mark = number === 1 && column === 1 && text.startsWith('\ufeff') ? 1 : 0;
    const at = column - 1 + mark;
    parts.push(line.slice(done, at), withoutInvisibleTermEnds(text.slice(mark)));
    done = column - 1 + text.length;
  }
  const changed = parts.join('') + line.slice(done);
  return changed.startsWith('#') ? line : changed;
}
