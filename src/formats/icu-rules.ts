import { faultProblem } from './icu-faults.ts';
import { placeOf, type RuleLines, readRuleLines } from './icu-rule-lines.ts';
import type { Problem, Tell } from './problem.ts';
import { parseRbbi, type RbbiFacts } from './rbbi-parser.ts';
import type { FormatReader } from './reading.ts';
import { tellTextProblems } from './text-problems.ts';

/** A file that `rule_files` of icu_tokenizer names: rules of break iteration (RuleBasedBreakIterator in ICU4J). */
export const readIcuRules: FormatReader = async ([file], tell) => {
  if (file === undefined) return;
  const lines = await readRuleLines(file);
  tellTextProblems(file.path, lines.facts, tell);
  if (lines.facts.malformed !== undefined || lines.facts.tooLong !== undefined) return;
  if (lines.cutAt !== undefined) {
    tell({ kind: 'icu-unchecked', file: file.path, line: lines.cutAt, column: 1, ...TOO_LARGE });
    return;
  }
  const facts = parseRbbi(lines.text);
  const place = (at: number) => ({ file: file.path, ...placeOf(lines, at) });
  if (facts.fault !== undefined) tell(faultProblem(facts.fault, lines.text, place(facts.fault.at)));
  else if (!facts.isTagged) tell({ kind: 'icu-untagged', ...place(0), ...UNTAGGED });
  tellOddities(facts, place, tell);
  tellLostLines(file.path, lines, facts, tell);
};

type PlaceOf = (at: number) => Pick<Problem, 'file' | 'line' | 'column'>;

function tellOddities({ cut, large, unsure }: RbbiFacts, place: PlaceOf, tell: Tell): void {
  for (const [at, char] of cut) tell({ kind: 'icu-literal', ...place(at), ...cutLiteral(char) });
  for (const at of large) tell({ kind: 'icu-tag-size', ...place(at), ...LARGE_TAG });
  const [first] = unsure;
  if (first !== undefined) tell({ kind: 'icu-unchecked', ...place(first), ...unsureSets(unsure.length) });
}

/** Lines with # in the first column are taken out even within a set, where # is a character. */
function tellLostLines(file: string, { comments }: RuleLines, { sets }: RbbiFacts, tell: Tell): void {
  let next = 0;
  for (const { number, start } of comments) {
    while (next < sets.length && (sets[next]?.[1] ?? 0) <= start) next += 1;
    const [from, to] = sets[next] ?? [start, start];
    if (from < start && start < to) tell({ kind: 'icu-comment', file, line: number, column: 1, ...LOST });
  }
}

const TOO_LARGE = {
  message: 'the rules are larger than 256 KiB, which no rules of ICU come near, so they were not checked.',
  hint: 'Look whether this is the file that you meant.',
};

const UNTAGGED = {
  message:
    'no rule has a tag other than {0}; the tokenizer skips what such a rule matches, so there are no tokens.',
  hint: 'End the rules that match words with a tag: {200} for letters, {100} for numbers.',
};

const LARGE_TAG = {
  message: 'the tag is larger than 2147483647: ICU up to 76 makes another number of it, ICU 77 refuses it.',
  hint: 'Write a smaller tag, such as {200}.',
};

const LOST = {
  message:
    'Elasticsearch takes this line out as a comment, but it stands within a set, where # is a character.',
  hint: 'Put a blank before #, or end the set first.',
};

function cutLiteral(char: number) {
  const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, '0');
  return {
    message: `ICU takes U+${hex(char)} outside of a set for U+${hex(char & 0xffff)}: of a literal it keeps 16 bits.`,
    hint: `Write it as a set: [\\U${hex(char).padStart(8, '0')}].`,
  };
}

function unsureSets(times: number) {
  return {
    message: `${times === 1 ? 'whether this set' : `whether each of ${times} sets, this one first,`} has a character cannot be told without the data of ICU, which refuses empty sets.`,
    hint: 'Create an index with these rules on a node before you count on them.',
  };
}
