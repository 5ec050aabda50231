import { shown } from './shown.ts';
import type { Term } from './solr-rule.ts';

/** The whole rule stands there twice. */
export function duplicate(before: number) {
  return {
    kind: 'synonyms-duplicate',
    message: `line ${before} has a rule of the same terms, so this one changes nothing.`,
    hint: 'Delete the line.',
  };
}

/** A term stands twice on one side. */
export function repeated(first: Term, second: Term) {
  const isSame = first.text === second.text;
  return {
    kind: 'synonyms-duplicate',
    message: isSame
      ? `${shown(first.text)} stands twice among the same terms, which changes nothing.`
      : `${shown(first.text)} and ${shown(second.text)} are the same words behind the analyzer, so one of them changes nothing.`,
    hint: 'Delete one of the two.',
  };
}

/** A term is on the left of several rules. */
export function merged({ text }: Term, lines: readonly number[]) {
  const [, ...others] = lines;
  const named = others.length > 5 ? [...others.slice(0, 4), `${others.length - 4} more`] : others;
  const on =
    named.length === 1 ? `line ${named[0]}` : `lines ${named.slice(0, -1).join(', ')} and ${named.at(-1)}`;
  return {
    kind: 'synonyms-merged',
    message: `${shown(text)} is mapped on ${on} too, and Lucene merges the rules: it becomes what all of them make of it.`,
    hint: `Write one rule for ${shown(text)}, if one was to take the place of another.`,
  };
}

/** A term is on the left of a rule, and in a list of synonyms. */
export function keeps({ text }: Term, equal: number) {
  return {
    kind: 'synonyms-merged',
    message: `${shown(text)} is not replaced by this rule but kept beside what it makes, because it is among the synonyms of line ${equal}.`,
    hint: `Delete ${shown(text)} on line ${equal}, if it is to be replaced.`,
  };
}

/** A term becomes one that another rule replaces. */
export function chain({ text }: Term, output: Term, line: number) {
  return {
    kind: 'synonyms-chain',
    message: `${shown(text)} becomes ${shown(output.text)}, which line ${line} replaces in its turn; but Lucene applies no rule to what a rule made.`,
    hint: `Map ${shown(text)} to what ${shown(output.text)} becomes, if the two are to meet.`,
  };
}

/** Two terms become each other. */
export function circular({ text }: Term, output: Term, line: number) {
  return {
    kind: 'synonyms-circular',
    message: `${shown(text)} becomes ${shown(output.text)}, and by line ${line} ${shown(output.text)} becomes ${shown(text)}: the two change places, and neither is kept.`,
    hint: `Write ${shown(`${text}, ${output.text}`)} if they mean the same; an arrow keeps a term only where it stands on the right too.`,
  };
}
