import { fail, type RbbiMachine } from './rbbi-machine.ts';
import { advance, type RbbiFault, scannerOf } from './rbbi-scanner.ts';
import { type RbbiState, states } from './rbbi-states.ts';

/** What rules of break iteration hold, up to the first place that ICU refuses. */
export interface RbbiFacts {
  readonly fault: RbbiFault | undefined;
  /** Where each set starts and ends in the text. */
  readonly sets: readonly (readonly [start: number, end: number])[];
  /** Where sets start of which it is not sure that ICU takes them. */
  readonly unsure: readonly number[];
  /** Literal characters beyond U+FFFF, of which ICU keeps 16 bits. */
  readonly cut: readonly (readonly [at: number, char: number])[];
  /** Where tags start that are beyond what 32 bits hold. */
  readonly large: readonly number[];
  /** Some rule has a tag other than 0. */
  readonly isTagged: boolean;
}

/** Reads rules as com.ibm.icu.text.RuleBasedBreakIterator does. Linear; keeps the sets and the variables. */
export function parseRbbi(text: string): RbbiFacts {
  const scanner = scannerOf(text);
  const machine: RbbiMachine = {
    scanner,
    nodes: [],
    returns: [],
    variables: new Map(),
    sets: [],
    unsure: [],
    cut: [],
    large: [],
    isTagged: false,
    mark: 0,
    tag: 0,
    takesLiterals: true,
    isForward: true,
    isReverse: false,
    hasForward: false,
  };
  advance(scanner);
  let state: RbbiState | undefined = 'start';
  while (state !== undefined && scanner.fault === undefined) state = states[state](machine);
  if (scanner.fault === undefined && !machine.hasForward) fail(machine, 'noRule');
  return { ...machine, fault: scanner.fault };
}
