import type { UnicodeSet } from './unicode-set.ts';

/**
 * What ICU keeps while it reads an expression (RBBIRuleScanner.fNodeStack): operands, and the operators that wait for
 * their right side. No more than 99 fit, which is what limits nesting and alternatives.
 */
export interface RbbiNode {
  readonly kind: 'start' | 'parenthesis' | 'or' | 'next' | 'operand';
  /** Of an operand that is one set, or a variable that is. */
  readonly set?: UnicodeSet;
  /** Of a variable. */
  readonly name?: string;
}

export const STACK_SIZE = 100;

/** False when it does not fit. */
export function push(nodes: RbbiNode[], node: RbbiNode): boolean {
  nodes.push(node);
  return nodes.length < STACK_SIZE;
}

/** `|` or the next term: the operand on top becomes its left side. */
export function pushOperator(nodes: RbbiNode[], kind: 'or' | 'next'): boolean {
  bind(nodes, BINDING.next);
  nodes.pop();
  return push(nodes, { kind });
}

/** `)` or the end of an expression; false when it meets the other one's beginning. */
export function closeGroup(nodes: RbbiNode[], kind: 'start' | 'parenthesis'): boolean {
  bind(nodes, BINDING[kind]);
  if (nodes.at(-2)?.kind !== kind) return false;
  nodes.splice(-2, 1);
  return true;
}

/** Operators that bind at least as strongly take the operand on top as their right side. */
function bind(nodes: RbbiNode[], strength: number): void {
  for (;;) {
    const own = BINDING[nodes.at(-2)?.kind ?? 'start'];
    if (own < strength || own <= BINDING.parenthesis) return;
    nodes.splice(-2, 2, { kind: 'operand' });
  }
}

const BINDING: Readonly<Record<RbbiNode['kind'], number>> = {
  operand: 0,
  start: 1,
  parenthesis: 2,
  or: 3,
  next: 4,
};
