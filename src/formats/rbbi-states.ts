import {
  addTagDigit,
  call,
  closeParenthesis,
  endAssignment,
  endName,
  endOption,
  endRule,
  fail,
  operate,
  pushLiteral,
  pushNode,
  pushSet,
  type RbbiMachine,
} from './rbbi-machine.ts';
import { advance } from './rbbi-scanner.ts';
import { isPatternBlank } from './unicode-set-reader.ts';

/** Where in the grammar of rules the parser is (rbbirpt.txt of ICU). */
export type RbbiState =
  | 'start'
  | 'rule end'
  | 'after caret'
  | 'exclamation'
  | 'option start'
  | 'option name'
  | 'option end'
  | 'term'
  | 'variable'
  | 'modifier'
  | 'more'
  | 'look-ahead'
  | 'after look-ahead'
  | 'tag'
  | 'tag value'
  | 'tag end'
  | 'after tag'
  | 'name'
  | 'name start'
  | 'name rest'
  | 'set'
  | 'assignment or rule'
  | 'assignment end';

/** What a state makes of the character that is next: the state to go on in; undefined at the end, and where it fails. */
type Step = (machine: RbbiMachine) => RbbiState | undefined;

export const states: Readonly<Record<RbbiState, Step>> = {
  start: (machine) => {
    const sign = signOf(machine);
    if (sign === ' ' || sign === ';') return then(machine, 'start');
    if (sign === 'end') return undefined;
    if (sign === '!') return then(machine, 'exclamation');
    if (sign === '^') return then(machine, call(machine, 'after caret', 'rule end'));
    pushNode(machine, { kind: 'start' });
    return sign === '$' ? call(machine, 'name', 'assignment or rule') : call(machine, 'term', 'rule end');
  },
  'rule end': (machine) => {
    const sign = signOf(machine);
    if (sign === ' ') return then(machine, 'rule end');
    if (sign !== ';') return fail(machine, 'syntax', '; or another term');
    endRule(machine);
    return then(machine, 'start');
  },
  'after caret': (machine) => {
    const sign = signOf(machine);
    if (sign === ' ') return then(machine, 'after caret');
    if (sign === '^' || sign === ';' || sign === 'end') return fail(machine, 'syntax', 'a rule after ^');
    pushNode(machine, { kind: 'start' });
    return sign === '$' ? call(machine, 'name', 'variable') : 'term';
  },
  exclamation: (machine) => {
    if (signOf(machine) === '!') return then(machine, 'option start');
    machine.isReverse = true;
    pushNode(machine, { kind: 'start' });
    return call(machine, 'term', 'rule end');
  },
  'option start': (machine) => {
    if (!is(machine, NAME_START)) return fail(machine, 'syntax', 'the name of an option after !!');
    machine.mark = machine.scanner.at;
    return then(machine, 'option name');
  },
  'option name': (machine) => {
    if (is(machine, NAME_REST)) return then(machine, 'option name');
    endOption(machine);
    return 'option end';
  },
  'option end': (machine) => {
    const sign = signOf(machine);
    if (sign === ' ') return then(machine, 'option end');
    return sign === ';' ? then(machine, 'start') : fail(machine, 'syntax', '; after an option');
  },
  term: (machine) => {
    const sign = signOf(machine);
    if (sign === ' ') return then(machine, 'term');
    if (sign === '[') return call(machine, 'set', 'modifier');
    if (sign === '$') return call(machine, 'name', 'variable');
    if (sign === '(') {
      pushNode(machine, { kind: 'parenthesis' });
      return then(machine, call(machine, 'term', 'modifier'));
    }
    if (sign === '.') pushNode(machine, { kind: 'operand' });
    else if (sign === 'literal') pushLiteral(machine);
    else return fail(machine, 'syntax', 'a character, a set, a variable, a dot or a group');
    return then(machine, 'modifier');
  },
  variable: (machine) => {
    const name = machine.nodes.at(-1)?.name ?? '';
    return machine.variables.has(name) ? 'modifier' : fail(machine, 'undefinedVariable', name, machine.mark);
  },
  modifier: (machine) => {
    const sign = signOf(machine);
    if (sign === ' ') return then(machine, 'modifier');
    if (sign !== '*' && sign !== '+' && sign !== '?') return 'more';
    machine.nodes.splice(-1, 1, { kind: 'operand' });
    return then(machine, 'more');
  },
  more: (machine) => goOn(machine, 'more', true, true),
  'look-ahead': (machine) => {
    pushNode(machine, { kind: 'operand' });
    return then(machine, 'after look-ahead');
  },
  'after look-ahead': (machine) => goOn(machine, 'more', false, false),
  tag: (machine) => {
    if (signOf(machine) === ' ') return then(machine, 'tag');
    if (!is(machine, DIGIT)) return fail(machine, 'tag');
    machine.mark = machine.scanner.at;
    machine.tag = 0;
    pushNode(machine, { kind: 'operand' });
    return 'tag value';
  },
  'tag value': (machine) => {
    const sign = signOf(machine);
    if (sign === ' ') return then(machine, 'tag end');
    if (sign === '}') return 'tag end';
    if (!is(machine, DIGIT)) return fail(machine, 'tag');
    addTagDigit(machine);
    return then(machine, 'tag value');
  },
  'tag end': (machine) => {
    const sign = signOf(machine);
    if (sign === ' ') return then(machine, 'tag end');
    return sign === '}' ? then(machine, 'after tag') : fail(machine, 'tag');
  },
  'after tag': (machine) => goOn(machine, 'after tag', true, false),
  name: (machine) => {
    machine.mark = machine.scanner.at;
    pushNode(machine, { kind: 'operand' });
    return then(machine, 'name start');
  },
  'name start': (machine) =>
    is(machine, NAME_START)
      ? then(machine, 'name rest')
      : fail(machine, 'syntax', 'the name of a variable after $'),
  'name rest': (machine) => {
    if (is(machine, NAME_REST)) return then(machine, 'name rest');
    endName(machine);
    return machine.returns.pop();
  },
  set: (machine) => {
    pushSet(machine);
    return then(machine, machine.returns.pop());
  },
  'assignment or rule': (machine) => {
    const sign = signOf(machine);
    if (sign === ' ') return then(machine, 'assignment or rule');
    if (sign !== '=') return call(machine, 'variable', 'rule end');
    pushNode(machine, { kind: 'start' });
    return then(machine, call(machine, 'term', 'assignment end'));
  },
  'assignment end': (machine) => {
    if (signOf(machine) !== ';') return fail(machine, 'assignment');
    endAssignment(machine);
    return then(machine, 'start');
  },
};

/** After a term: another one, an operator, or the end of what it is in. */
function goOn(machine: RbbiMachine, afterBlank: RbbiState, mayLookAhead: boolean, mayTag: boolean) {
  const sign = signOf(machine);
  if (sign === ' ') return then(machine, afterBlank);
  if (sign === ')') {
    closeParenthesis(machine);
    return then(machine, machine.returns.pop());
  }
  if (sign === '|') {
    operate(machine, 'or');
    return then(machine, 'term');
  }
  const isTerm = sign === 'literal' || sign === '[' || sign === '(' || sign === '$' || sign === '.';
  const isTag = sign === '{' && mayTag;
  const isLookAhead = sign === '/' && mayLookAhead;
  if (!isTerm && !isTag && !isLookAhead) return machine.returns.pop();
  operate(machine, 'next');
  if (isTag) return then(machine, 'tag');
  return isLookAhead ? 'look-ahead' : 'term';
}

/** Reads on, unless something failed: then the place where it failed stays. */
function then(machine: RbbiMachine, state: RbbiState | undefined): RbbiState | undefined {
  if (machine.scanner.fault === undefined) advance(machine.scanner);
  return state;
}

/** The character if it is a sign, a blank for a blank, `literal` for one that stands for itself, or `end`. */
function signOf({ scanner, takesLiterals }: RbbiMachine): string {
  const { char, isEscaped } = scanner;
  if (isEscaped) return 'literal';
  if (char < 0) return 'end';
  if (isPatternBlank(char)) return ' ';
  const text = String.fromCodePoint(char);
  return takesLiterals && LITERAL.test(text) ? 'literal' : text;
}

function is({ scanner }: RbbiMachine, pattern: RegExp): boolean {
  return !scanner.isEscaped && scanner.char >= 0 && pattern.test(String.fromCodePoint(scanner.char));
}

/** What needs no backslash: no separator, and of ASCII only letters, digits and controls below U+0020. */
const LITERAL = /^(?:[\p{L}\p{N}]|[^\p{Z} -\x7f])$/u;
const NAME_START = /^[_\p{L}]$/u;
const NAME_REST = /^[_\p{L}\p{N}]$/u;
const DIGIT = /^[0-9]$/;
