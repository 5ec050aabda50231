import type { Tell } from './problem.ts';
import { chain, circular, duplicate, keeps, merged, repeated } from './relation-problems.ts';
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
  readonly keys: ReadonlyMap<string, Term>;
}

interface Mapping {
  readonly term: Term;
  /** Of each rule with this term on the left, its line. */
  readonly lines: number[];
  /** And its right side. */
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
    const keys = new Map<string, Term>();
    let twice: readonly [Term, Term] | undefined;
    for (const { term, key } of terms) {
      const before = keys.get(key);
      if (before === undefined) keys.set(key, term);
      else twice ??= [before, term];
    }
    if (twice !== undefined) tell({ ...repeated(...twice), file, line, column: twice[1].column });
    return { terms, keys };
  };

  return {
    equal(terms, line) {
      room -= terms.length;
      if (room < 0 || terms.length < 2 || !isNew(keyOf(terms), terms, line)) return;
      for (const key of sideOf(terms, line).keys.keys()) if (!equals.has(key)) equals.set(key, line);
    },
    mapping(left, right, line) {
      room -= left.length + right.length;
      if (room < 0 || !isNew(`${keyOf(left)}\0\0\0${keyOf(right)}`, left, line)) return;
      const side = sideOf(right, line);
      sideOf(left, line);
      for (const { term, key } of left) {
        const before = mappings.get(key);
        if (before === undefined) mappings.set(key, { term, lines: [line], outputs: [side] });
        else if (before.lines.at(-1) !== line) {
          before.lines.push(line);
          before.outputs.push(side);
        }
      }
    },
    end() {
      const replaced = new Map(
        [...mappings].filter(([key, mapping]) => !equals.has(key) && !makes(mapping, key)),
      );
      let steps = STEPS;
      for (const [key, mapping] of mappings) {
        const { term, lines } = mapping;
        const place = { file, line: firstOf(lines), column: term.column };
        if (lines.length > 1) tell({ ...merged(term, lines), ...place });
        const kept = equals.get(key);
        if (kept !== undefined && !makes(mapping, key)) tell({ ...keeps(term, kept), ...place });
        if (!replaced.has(key)) continue;
        for (const output of mapping.outputs.flatMap(({ terms }) => (steps > 0 ? terms : []))) {
          const next = replaced.get(output.key);
          steps -= 1 + (next?.lines.length ?? 0);
          if (next === undefined) continue;
          const line = firstOf(next.lines);
          if (!makes(next, key)) tell({ ...chain(term, output.term, line), ...place });
          else if (line < place.line) tell({ ...circular(term, output.term, line), ...place });
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

function firstOf(lines: readonly number[]): number {
  return lines[0] ?? 0;
}
