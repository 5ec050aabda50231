import { foreignIn } from './foreign-synonyms.ts';
import { invisibleIn } from './invisible-inside.ts';
import type { Problem, Tell } from './problem.ts';
import type { FormatOptions } from './reading.ts';
import { lookOf } from './solr-looks.ts';
import type { SolrRule } from './solr-rule.ts';

/** Tells what is silently wrong with the lines of one file, each by itself. */
export interface LineLooks {
  look(text: string, line: number, rule: SolrRule): void;
  /** Is the file of another format, so that there is nothing more to say of its lines? */
  isForeign(): boolean;
  /** When the file has been read. */
  end(): void;
}

export function lineLooks(file: string, tell: Tell, { analyzer }: FormatOptions): LineLooks {
  let rules = 0;
  let foreign = false;
  // Of a file in which no line makes a rule, that is told instead of each line.
  const alone: Problem[] = [];
  let aloneCount = 0;
  const tellAlone = () => {
    for (const problem of alone) tell(problem);
    const [last] = alone.slice(-1);
    for (let more = alone.length; more < aloneCount && last !== undefined; more += 1) tell(last);
    aloneCount = 0;
  };

  return {
    look(text, line, rule) {
      const found = foreign ? undefined : foreignIn(text, rules === 0);
      if (found !== undefined) tell({ ...found, file, line });
      foreign ||= found !== undefined;
      rules += 1;
      if (foreign) return;

      const invisible = invisibleIn(text, analyzer);
      if (invisible !== undefined) {
        tell({ ...invisibleLook(invisible.name), file, line, column: invisible.at + 1 });
      }
      const look = lookOf(text, rule, analyzer);
      const problem = look === undefined ? undefined : { ...look, file, line };
      const isAlone = rule.kind === 'equal' && rule.terms.length < 2;
      if (isAlone && problem !== undefined && aloneCount === rules - 1) {
        aloneCount += 1;
        if (alone.length < HELD) alone.push(problem);
        return;
      }
      if (aloneCount === rules - 1) tellAlone();
      if (problem !== undefined) tell(problem);
    },
    isForeign: () => foreign,
    end() {
      if (foreign || aloneCount < rules) return;
      const [first] = alone;
      if (first === undefined || aloneCount < LIST) return tellAlone();
      tell({ file, line: first.line ?? 1, column: 1, ...noRule(aloneCount) });
      if (first.kind !== 'synonyms-one-term') tell(first);
    },
  };
}

/** As many as are told of one kind, and one more. */
const HELD = 21;

/** So many lines of one term each are a list of words. */
const LIST = 3;

function invisibleLook(name: string) {
  return {
    kind: 'synonyms-invisible',
    message: `the line holds ${name}, which nobody sees and which makes its term another one than it looks like.`,
    hint: 'Type a plain blank for it, or delete it.',
  };
}

function noRule(count: number) {
  return {
    kind: 'synonyms-no-rule',
    message: `none of the ${count} lines has two terms, so the file makes no rule: commas part terms, and nothing else does.`,
    hint: 'Put commas between the terms, or name the file where a list of words is wanted.',
  };
}
