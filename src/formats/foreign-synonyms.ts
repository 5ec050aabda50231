import { shown } from './shown.ts';
import type { Look } from './solr-looks.ts';

/** A line of another format than Solr's, of which Lucene makes terms all the same. Some are known by the first line alone. */
export function foreignIn(line: string, isFirst: boolean): Look | undefined {
  if (WORDNET.test(line)) {
    return foreign("WordNet's", 'Set "format": "wordnet" on the synonym filter.');
  }
  if (!isFirst) return undefined;
  if (REQUEST.test(line))
    return foreign('a request or JSON', 'Write one rule a line: usa, united states => us.');
  const [markup] = /^\s*<(!doctype|html|\?xml)\b/i.exec(line) ?? [];
  if (markup === undefined) return undefined;
  return foreign(
    `markup, ${shown(markup.trim())},`,
    'Look whether a web page was saved instead of the file.',
  );
}

/** A fact of WordNet's Prolog files, `s(100000001,1,'woods',n,1,0).` */
const WORDNET = /^[a-z]{1,4}\(\d{9},/;

/** The start of a JSON text, or of what one types into Kibana's console. */
const REQUEST = /^\s*[[{]\s*("|$)|^(PUT|POST|GET) \/?[\w/-]+\s*$/;

function foreign(what: string, hint: string): Look {
  return {
    kind: 'synonyms-format',
    column: 1,
    message: `the text looks like ${what} and not like Solr's rules, but Lucene makes terms of it all the same.`,
    hint,
  };
}
