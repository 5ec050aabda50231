import type { Tell } from './problem.ts';
import { shown } from './shown.ts';
import type { Term } from './solr-rule.ts';

/** A term with what it is compared by: its words behind the analyzer, or its text. */
export interface KnownTerm {
  readonly term: Term;
  readonly key: string;
}

/** What the rules of one file are to each other. */
export interface Relations {
  equal(terms: readonly KnownTerm[], line: number): void;
  mapping(left: readonly KnownTerm[], right: readonly KnownTerm[], line: number): void;
  /** When the file has been read: what only all rules together tell. */
  end(): void;
}

/** So many terms of a file are compared: those of any list that a person wrote, in bounded memory. */
const COMPARED = 500_000;

/** So many steps from one rule to another: a rule of a thousand terms on each side has a million. */
const STEPS = 2_000_000;

interface Side {
  readonly terms: readonly KnownTerm[];
  readonly keys: ReadonlySet<string>;
}

interface Mapping {
  readonly term: Term;
  readonly line: number;
  /** The right sides of all rules with this term on the left. */
  readonly outputs: Side[];
}

export function relations(file: string, tell: Tell): Relations {
  const rules = new Map<string, number>();
  const mappings = new Map<string, Mapping>();
  const equals = new Map<string, number>();
  let room = COMPARED;

  /** Is it another rule than those before? */
  const isNew = (key: string, [first]: readonly KnownTerm[], line: number) => {
    const before = rules.get(key);
    if (before === undefined) rules.set(key, line);
    else if (first !== undefined) tell({ ...duplicate(before), file, line, column: first.term.column });
    return before === undefined;
  };
  const sideOf = (terms: readonly KnownTerm[], line: number): Side => {
    const keys = new Set<string>();
    let twice: Term | undefined;
    for (const { term, key } of terms) {
      if (keys.has(key)) twice ??= term;
      keys.add(key);
    }
    if (twice !== undefined) tell({ ...repeated(twice), file, line, column: twice.column });
    return { terms, keys };
  };

  return {
    equal(terms, line) {
      room -= terms.length;
      if (room < 0 || terms.length < 2 || !isNew(keyOf(terms), terms, line)) return;
      for (const key of sideOf(terms, line).keys) if (!equals.has(key)) equals.set(key, line);
    },
    mapping(left, right, line) {
      room -= left.length + right.length;
      if (room < 0 || !isNew(`${keyOf(left)}\0\0\0${keyOf(right)}`, left, line)) return;
      const side = sideOf(right, line);
      sideOf(left, line);
      for (const { term, key } of left) {
        const before = mappings.get(key);
        if (before === undefined) mappings.set(key, { term, line, outputs: [side] });
        else before.outputs.push(side);
        if (before !== undefined && before.line !== line) {
          tell({ ...merged(term, before.line), file, line, column: term.column });
        }
      }
    },
    end() {
      let steps = STEPS;
      const isReplaced = (key: string) => {
        const mapping = mappings.get(key);
        return mapping !== undefined && !equals.has(key) && !makes(mapping, key) ? mapping : undefined;
      };
      for (const [key, mapping] of mappings) {
        const { term, line, outputs } = mapping;
        const kept = equals.get(key);
        const place = { file, line, column: term.column };
        if (kept !== undefined && !makes(mapping, key)) tell({ ...keeps(term, kept), ...place });
        if (isReplaced(key) === undefined) continue;
        for (const output of outputs.flatMap(({ terms }) => (steps > 0 ? terms : []))) {
          steps -= 1;
          const next = isReplaced(output.key);
          if (next === undefined) continue;
          if (!makes(next, key)) tell({ ...chain(term, output.term, next.line), ...place });
          else if (next.line < line) tell({ ...circular(term, output.term, next.line), ...place });
          break;
        }
      }
    },
  };
}

/** The same for the same terms in another order. */
function keyOf(terms: readonly KnownTerm[]): string {
  return terms
    .map(({ key }) => key)
    .toSorted()
    .join('\0\0');
}

function makes({ outputs }: Mapping, key: string): boolean {
  return outputs.some(({ keys }) => keys.has(key));
}

function duplicate(before: number) {
  return {
    kind: 'synonyms-duplicate',
    message: `line ${before} has a rule of the same terms, so this one changes nothing.`,
    hint: 'Delete the line.',
  };
}

function repeated({ text }: Term) {
  return {
    kind: 'synonyms-duplicate',
    message: `${shown(text)} stands twice among the same terms, which changes nothing.`,
    hint: 'Delete one of the two.',
  };
}

function merged({ text }: Term, before: number) {
  return {
    kind: 'synonyms-merged',
    message: `line ${before} maps ${shown(text)} too, and Lucene takes both: it becomes all that the two make of it.`,
    hint: `Write one rule for ${shown(text)}, if one of the two was to replace the other.`,
  };
}

function keeps({ text }: Term, equal: number) {
  return {
    kind: 'synonyms-merged',
    message: `${shown(text)} is not replaced by this rule but kept beside what it makes, because it is among the synonyms of line ${equal}.`,
    hint: `Delete ${shown(text)} on line ${equal}, if it is to be replaced.`,
  };
}

function chain({ text }: Term, output: Term, line: number) {
  return {
    kind: 'synonyms-chain',
    message: `${shown(text)} becomes ${shown(output.text)}, which line ${line} replaces in its turn; but Lucene applies no rule to what a rule made.`,
    hint: `Map ${shown(text)} to what ${shown(output.text)} becomes, if the two are to meet.`,
  };
}

function circular({ text }: Term, output: Term, line: number) {
  return {
    kind: 'synonyms-circular',
    message: `${shown(text)} becomes ${shown(output.text)}, and by line ${line} ${shown(output.text)} becomes ${shown(text)}: the two change places and never meet.`,
    hint: `Write "${text}, ${output.text}" instead of the two rules, if they mean the same.`,
  };
}
