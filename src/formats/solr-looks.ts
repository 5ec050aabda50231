import type { Problem } from './problem.ts';
import type { AnalyzerName } from './reading.ts';
import { shown } from './shown.ts';
import type { SolrRule } from './solr-rule.ts';

/** A problem without its place in the file. */
export type Look = Pick<Problem, 'kind' | 'column' | 'message' | 'hint' | 'severity'>;

/** What Lucene takes without a word, although its author meant something else: the first that fits. */
export function lookOf(line: string, rule: SolrRule, analyzer: AnalyzerName | undefined): Look | undefined {
  // A comment behind a byte order mark, which is told as such.
  if (line.startsWith('\ufeff#')) return undefined;
  return (
    comment(line) ??
    oneSided(line, rule) ??
    arrow(line, rule) ??
    quotes(line, rule, analyzer) ??
    backslash(line) ??
    oneTerm(line, rule)
  );
}

/** Nothing but a `#` in the first column starts a comment. */
function comment(line: string): Look | undefined {
  if (!COMMENT_SIGN.test(line)) return undefined;
  const leading = /^\s+#|^\s*(\/\/|\/\*|;|--)/.exec(line)?.[0];
  if (leading !== undefined) {
    return {
      kind: 'synonyms-comment',
      column: leading.trimStart() === leading ? 1 : leading.length - leading.trimStart().length + 1,
      message: `the line starts with ${shown(leading)}, which Lucene takes for the start of a term; a comment starts with # in column 1.`,
      hint: 'Start the comment with # in column 1.',
    };
  }
  const inline = /[^\s,>]\s+(#(?=\s*\p{L})|\/\/(?=\s))/u.exec(line);
  if (inline === null) return undefined;
  return {
    kind: 'synonyms-comment',
    column: inline.index + inline[0].length - (inline[1] ?? '').length + 1,
    message: `what follows ${shown(inline[1] ?? '')} is a part of the term before it; nothing but a whole line can be a comment.`,
    hint: 'Put the comment on a line of its own that starts with #.',
  };
}

const COMMENT_SIGN = /[#;]|\/[/*]|--/;

/** `a =>` and `=> b`: Lucene drops the empty side, and takes the whole line for terms that mean the same. */
function oneSided(line: string, rule: SolrRule): Look | undefined {
  if (rule.kind === 'mapping') {
    const side = rule.left.length === 0 ? 'before' : rule.right.length === 0 ? 'after' : undefined;
    return side === undefined ? undefined : oneSidedLook(line, side, 'the rule does nothing');
  }
  const at = line.includes('=>') ? ARROW.exec(line) : null;
  if (rule.kind !== 'equal' || at === null) return undefined;
  const side = line.slice(0, at.index + at[0].length - 2).trim() === '' ? 'before' : 'after';
  const does =
    rule.terms.length > 1 ? 'its terms become synonyms, the arrow a part of one' : 'the rule does nothing';
  return oneSidedLook(line, side, does);
}

const ARROW = /^(?:[^\\]|\\.)*?=>/su;

function oneSidedLook(line: string, side: 'before' | 'after', does: string): Look {
  return {
    kind: 'synonyms-one-sided',
    column: line.indexOf('=>') + 1,
    message: `no term stands ${side} the arrow, so ${does}; a term on each side was expected.`,
    hint: 'Write the missing term, or delete the line; a word is taken away by a stop filter.',
  };
}

/** An arrow that is not `=>`. */
function arrow(line: string, rule: SolrRule): Look | undefined {
  if (rule.kind === 'arrows' || !ARROW_SIGN.test(line)) return undefined;
  const found = rule.kind === 'mapping' ? BESIDE.exec(line) : OTHER.exec(line);
  if (found === null) return undefined;
  const [all] = found;
  const sign = found.slice(1).find((group) => group !== undefined) ?? all;
  return {
    kind: 'synonyms-arrow-typo',
    column: found.index + all.indexOf(sign) + 1,
    message: `${shown(sign)} is no arrow to Lucene but a part of a term; "=>" was expected.`,
    hint: `Write => for ${sign}, or a comma if the two mean the same.`,
  };
}

/** What every arrow has, the right one too. */
const ARROW_SIGN = /[=>→⇒＞]/;

/** `==>`, `<=>` and `=>>`, of which `=>` is the arrow and the rest belongs to a term. */
const BESIDE = /([=<]=>|=>(?:>|=(?!>)))/;

/** In a line without an arrow; a `=` only with blanks around it, or where it is all that could part two terms. */
const OTHER =
  /[^\s,]\s*(<?-{1,3}>|→|⇒|＝＞|=\s+>|~>)\s*[^\s,]|^[^,=]*[^\s,=]\s*(=)\s*[^\s,=][^,=]*$|[^\s,]\s+(=)\s+[^\s,]/u;

/** Quotes are characters like others, so a comma between them parts the term. */
function quotes(line: string, rule: SolrRule, analyzer: AnalyzerName | undefined): Look | undefined {
  if (rule.kind === 'arrows' || !line.includes('"')) return undefined;
  const terms = rule.kind === 'equal' ? rule.terms : [...rule.left, ...rule.right];
  const lastEnd = terms.findLastIndex(({ text }) => text.endsWith('"'));
  for (const [at, { text, column }] of terms.entries()) {
    if (!text.startsWith('"') || text === '"') continue;
    const closes = text.length > 2 && text.endsWith('"');
    // The standard tokenizer drops them with all other signs.
    if (closes ? analyzer?.startsWith('standard') === true : lastEnd <= at) continue;
    return {
      kind: 'synonyms-quotes',
      column,
      message: closes
        ? `the quotes around ${shown(text.slice(1, -1))} are a part of the term, which a tokenizer that keeps them never finds in a text.`
        : 'a quote opens here, but the comma in it parts the term all the same, and the quotes are a part of its halves.',
      hint: closes
        ? 'Write the term without quotes.'
        : 'Write the term without quotes, and \\, for a comma in it.',
    };
  }
  return undefined;
}

/** Lucene knows no line that goes on in the next one. */
function backslash(line: string): Look | undefined {
  let start = line.length;
  while (line[start - 1] === '\\') start -= 1;
  if ((line.length - start) % 2 === 0) return undefined;
  return {
    kind: 'synonyms-backslash',
    column: line.length,
    message: 'a backslash ends the line, which continues nothing: it is a part of the last term.',
    hint: 'Delete the backslash, and write the rule on one line.',
  };
}

/** A rule of one term does nothing. */
function oneTerm(line: string, rule: SolrRule): Look | undefined {
  if (rule.kind !== 'equal' || rule.terms.length > 1) return undefined;
  const [term] = rule.terms;
  const separator = /[;\t|，、；：]/u.exec(line)?.[0];
  const found = term === undefined ? 'no term but only commas' : `one term, ${shown(term.text)}`;
  const instead =
    separator === undefined ? '' : `; ${shown(separator)} parts no terms, nothing but a comma does`;
  return {
    kind: 'synonyms-one-term',
    column: term?.column ?? 1,
    message: `the line has ${found}, so it makes no rule${instead}.`,
    hint: separator === undefined ? 'Add a synonym, or delete the line.' : 'Put commas between the terms.',
    ...(separator === undefined && { severity: 'note' }),
  };
}
