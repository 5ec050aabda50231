import { hashOf, lineTable } from './line-table.ts';
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

/** Terms, and which of them has a key. */
interface Side {
  readonly terms: readonly KnownTerm[];
  get(key: string): Term | undefined;
}

interface Mapping {
  readonly term: Term;
  /** Of each rule with this term on the left, its line. */
  readonly lines: number[];
  /** And its right side. */
  readonly outputs: Side[];
}

export function relations(file: string, tell: Tell): Relations {
  const rules = lineTable();
  const equals = lineTable();
  const mappings = new Map<string, Mapping>();
  let room = COMPARED;

  /** Is it another rule than those before? */
  const isNew = (hash: number, [first]: readonly KnownTerm[], line: number) => {
    const before = rules.add(hash, line);
    if (before !== undefined && first !== undefined) {
      tell({ ...duplicate(before), file, line, column: first.term.column });
    }
    return before === undefined;
  };
  const tellRepeated = (side: Side, line: number) => {
    for (const { term, key } of side.terms) {
      const before = side.get(key) ?? term;
      if (before === term) continue;
      tell({ ...repeated(before, term), file, line, column: term.column });
      return;
    }
  };

  return {
    equal(terms, line) {
      room -= terms.length;
      const hashes = terms.map(({ key }) => hashOf(key));
      if (room < 0 || terms.length < 2 || !isNew(sumOf(hashes), terms, line)) return;
      tellRepeated(sideOf(terms), line);
      for (const hash of hashes) equals.add(hash, line);
    },
    mapping(left, right, line) {
      room -= left.length + right.length;
      const sides = [left, right].map((terms) => sumOf(terms.map(({ key }) => hashOf(key))));
      if (room < 0 || !isNew(hashOf(sides.join(' ')), left, line)) return;
      const side = sideOf(right);
      tellRepeated(sideOf(left), line);
      tellRepeated(side, line);
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
        [...mappings].filter(
          ([key, mapping]) => equals.get(hashOf(key)) === undefined && !makes(mapping, key),
        ),
      );
      let steps = STEPS;
      for (const [key, mapping] of mappings) {
        const { term, lines } = mapping;
        const place = { file, line: firstOf(lines), column: term.column };
        if (lines.length > 1) tell({ ...merged(term, lines), ...place });
        const kept = equals.get(hashOf(key));
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

/** Most rules have so few terms that looking through them takes less than a table would. */
const SHORT = 8;

function sideOf(terms: readonly KnownTerm[]): Side {
  if (terms.length <= SHORT) return { terms, get: (key) => terms.find((one) => one.key === key)?.term };
  const byKey = new Map<string, Term>();
  for (const { term, key } of terms) if (!byKey.has(key)) byKey.set(key, term);
  return { terms, get: (key) => byKey.get(key) };
}

/** The same for the same terms in another order. */
function sumOf(hashes: readonly number[]): number {
  return hashes.reduce((sum, hash) => (sum + hash) % 2 ** 48, 0);
}

function makes({ outputs }: Mapping, key: string): boolean {
  return outputs.some((side) => side.get(key) !== undefined);
}

function firstOf(lines: readonly number[]): number {
  return lines[0] ?? 0;
}
