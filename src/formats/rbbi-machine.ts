import { faultAt, type IcuError, type RbbiScanner } from './rbbi-scanner.ts';
import { scanSet } from './rbbi-set.ts';
import { closeGroup, push, pushOperator, type RbbiNode, STACK_SIZE } from './rbbi-stack.ts';
import type { RbbiState } from './rbbi-states.ts';
import { setOf, type UnicodeSet } from './unicode-set.ts';

/** What the parser of rules keeps between its states. */
export interface RbbiMachine {
  readonly scanner: RbbiScanner;
  readonly nodes: RbbiNode[];
  /** Where to go on after a group, a name or a set. */
  readonly returns: RbbiState[];
  readonly variables: Map<string, UnicodeSet | 'no set'>;
  readonly sets: (readonly [start: number, end: number])[];
  readonly unsure: number[];
  readonly cut: (readonly [at: number, char: number])[];
  readonly large: number[];
  isTagged: boolean;
  /** Index of the name or tag that is being read. */
  mark: number;
  tag: number;
  takesLiterals: boolean;
  isForward: boolean;
  isReverse: boolean;
  hasForward: boolean;
}

/** Ends the reading. */
export function fail(
  machine: RbbiMachine,
  error: IcuError,
  detail?: string,
  at = machine.scanner.at,
): undefined {
  const { scanner } = machine;
  const { quotedAt } = scanner;
  // At the end of the file, ICU misses a ; where it is a quote that is missing.
  const isQuote = error === 'syntax' && scanner.char < 0 && quotedAt !== undefined;
  scanner.fault ??= isQuote ? faultAt(scanner, 'openQuote', quotedAt) : faultAt(scanner, error, at, detail);
  return undefined;
}

/** Goes to a state that comes back to another one. */
export function call(machine: RbbiMachine, to: RbbiState, back: RbbiState): RbbiState | undefined {
  if (machine.scanner.fault !== undefined) return undefined;
  machine.returns.push(back);
  return machine.returns.length < STACK_SIZE ? to : fail(machine, 'tooDeep');
}

export function pushNode(machine: RbbiMachine, node: RbbiNode): void {
  if (!push(machine.nodes, node)) fail(machine, 'tooDeep');
}

export function operate(machine: RbbiMachine, kind: 'or' | 'next'): void {
  if (!pushOperator(machine.nodes, kind)) fail(machine, 'tooDeep');
}

export function closeParenthesis(machine: RbbiMachine): void {
  if (!closeGroup(machine.nodes, 'parenthesis')) fail(machine, 'parentheses');
}

/** A character that stands for itself; ICU casts it to 16 bits. */
export function pushLiteral(machine: RbbiMachine): void {
  const { char, at } = machine.scanner;
  if (char > 0xffff) machine.cut.push([at, char]);
  const kept = char & 0xffff;
  pushNode(machine, { kind: 'operand', set: setOf([kept, kept]) });
}

/** The name that ends here, whether it is known or not: an assignment makes it known. */
export function endName(machine: RbbiMachine): void {
  const name = machine.scanner.text.slice(machine.mark + 1, machine.scanner.at);
  const set = machine.variables.get(name);
  machine.nodes.pop();
  machine.nodes.push({ kind: 'operand', name, ...(typeof set === 'object' && { set }) });
}

/** `$name = expression;` */
export function endAssignment(machine: RbbiMachine): void {
  const { nodes, variables } = machine;
  if (!closeGroup(nodes, 'start')) {
    fail(machine, 'parentheses');
    return;
  }
  const [{ name = '' } = { name: '' }, value] = nodes.slice(-2);
  if (variables.has(name)) fail(machine, 'redefinition', name);
  variables.set(name, value?.set ?? 'no set');
  nodes.splice(-3);
}

export function endRule(machine: RbbiMachine): void {
  if (!closeGroup(machine.nodes, 'start')) fail(machine, 'parentheses');
  if (machine.isForward && !machine.isReverse) machine.hasForward = true;
  machine.isReverse = false;
  machine.nodes.length = 0;
}

/** `!!name` */
export function endOption(machine: RbbiMachine): void {
  const { text, at } = machine.scanner;
  const name = text.slice(machine.mark, at);
  if (name === 'quoted_literals_only') machine.takesLiterals = false;
  else if (name === 'unquoted_literals') machine.takesLiterals = true;
  else if (DIRECTIONS.has(name)) machine.isForward = name === 'forward';
  else if (name !== 'chain' && name !== 'lookAheadHardBreak')
    fail(machine, 'unknownOption', name, machine.mark);
}

const DIRECTIONS: ReadonlySet<string> = new Set(['forward', 'reverse', 'safe_forward', 'safe_reverse']);

export function addTagDigit(machine: RbbiMachine): void {
  if (machine.tag <= LARGEST) machine.tag = machine.tag * 10 + (machine.scanner.char - 0x30);
  if (machine.tag > LARGEST && machine.large.at(-1) !== machine.mark) machine.large.push(machine.mark);
  if (machine.tag > 0) machine.isTagged = true;
}

const LARGEST = 2 ** 31 - 1;

export function pushSet(machine: RbbiMachine): void {
  const { scanner, variables } = machine;
  const start = scanner.at;
  const found = scanSet(scanner, (name) => variables.get(name) ?? 'undefined');
  if ('error' in found) {
    scanner.fault ??= found;
    return;
  }
  machine.sets.push([start, found.end]);
  if (!found.isSure) machine.unsure.push(start);
  pushNode(machine, { kind: 'operand', set: found.set });
}
