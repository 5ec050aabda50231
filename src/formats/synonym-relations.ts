import { hashOf, numberTable } from './number-table.ts';
import type { Tell } from './problem.ts';
import { chain, circular, duplicate, keeps, merged, repeated } from './relation-problems.ts';
import type { Term } from './solr-rule.ts';
import { type Hashes, hashesOf } from './term-hashes.ts';

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

/** A term that stands on the left. Its words and those on the right are kept as hashes. */
interface Mapping {
  readonly hash: number;
  readonly term: Term;
  /** Of each rule with this term on the left, its line. */
  readonly lines: number[];
  /** And its right side. */
  readonly outputs: Hashes[];
}

export function relations(file: string, tell: Tell): Relations {
  const rules = numberTable();
  const equals = numberTable();
  const places = numberTable();
  const mappings: Mapping[] = [];
  let room = COMPARED;

  /** Is it another rule than those before? Tells when it is not. */
  const isNew = (hash: number, [first]: readonly KnownTerm[], line: number) => {
    const before = rules.add(hash, line);
    if (before !== undefined && first !== undefined) {
      tell({ ...duplicate(before), file, line, column: first.term.column });
    }
    return before === undefined;
  };
  const tellRepeated = (terms: readonly KnownTerm[], hashes: Hashes, line: number) => {
    const [one, again] = (hashes.repeated() ?? []).map((at) => terms[at]?.term);
    if (one === undefined || again === undefined) return;
    tell({ ...repeated(one, again), file, line, column: again.column });
  };

  return {
    equal(terms, line) {
      room -= terms.length;
      if (room < 0 || terms.length < 2) return;
      const hashes = hashesOf(keysOf(terms));
      if (!isNew(hashes.sum, terms, line)) return;
      tellRepeated(terms, hashes, line);
      for (const hash of hashes.all) equals.add(hash, line);
    },
    mapping(left, right, line) {
      room -= left.length + right.length;
      if (room < 0) return;
      const [inputs, outputs] = [hashesOf(keysOf(left)), hashesOf(keysOf(right))];
      if (!isNew(hashOf(`${inputs.sum} ${outputs.sum}`), left, line)) return;
      tellRepeated(left, inputs, line);
      tellRepeated(right, outputs, line);
      for (const [at, hash] of inputs.all.entries()) {
        const before = mappings[places.add(hash, mappings.length) ?? -1];
        const term = left[at]?.term;
        if (before !== undefined && before.lines.at(-1) !== line) {
          before.lines.push(line);
          before.outputs.push(outputs);
        } else if (before === undefined && term !== undefined) {
          mappings.push({ hash, term, lines: [line], outputs: [outputs] });
        }
      }
    },
    end() {
      const replaced = mappings.map(
        (mapping) => equals.get(mapping.hash) === undefined && !makes(mapping, mapping.hash),
      );
      let steps = STEPS;
      for (const [at, mapping] of mappings.entries()) {
        const { hash, term, lines, outputs } = mapping;
        const place = { file, line: firstOf(lines), column: term.column };
        if (lines.length > 1) tell({ ...merged(term, lines), ...place });
        const kept = equals.get(hash);
        if (kept !== undefined && !makes(mapping, hash)) tell({ ...keeps(term, kept), ...place });
        if (replaced[at] !== true) continue;
        for (const output of outputs.flatMap(({ all }) => (steps > 0 ? all : []))) {
          const index = places.get(output) ?? -1;
          const next = replaced[index] === true ? mappings[index] : undefined;
          steps -= 1 + (next?.lines.length ?? 0);
          if (next === undefined) continue;
          const line = firstOf(next.lines);
          if (!makes(next, hash)) tell({ ...chain(term, next.term, line), ...place });
          else if (line < place.line) tell({ ...circular(term, next.term, line), ...place });
          break;
        }
      }
    },
  };
}

function keysOf(terms: readonly KnownTerm[]): readonly string[] {
  return terms.map(({ key }) => key);
}

function makes({ outputs }: Mapping, hash: number): boolean {
  return outputs.some((side) => side.has(hash));
}

function firstOf(lines: readonly number[]): number {
  return lines[0] ?? 0;
}
