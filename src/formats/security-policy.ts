import { type PolicyToken, policyTokens } from './security-policy-tokens.ts';

/** `plugin-security.policy`: the JDK's policy syntax, as sun.security.provider.PolicyParser reads it. */

/** The exact name, at the root (PolicyUtil and ESPolicy). */
export const securityPolicyFile = 'plugin-security.policy';

export interface SecurityPolicy {
  /** What stands before the problem; Java takes none of it when there is one. */
  readonly grants: readonly Grant[];
  /** Where Java gives up. */
  readonly problem: SecurityPolicyProblem | undefined;
}

export interface Grant {
  /** `${codebase.demo}`, as written; undefined for all jars. */
  readonly codeBase: Text | undefined;
  /** Who must have signed or run the code: no class of a plugin is, so such a grant grants nothing. */
  readonly isForOthers: boolean;
  readonly permissions: readonly Permission[];
  readonly line: number;
  readonly column: number;
}

export interface Permission {
  /** The class. */
  readonly type: string;
  readonly name: string | undefined;
  readonly actions: string | undefined;
  readonly line: number;
  readonly column: number;
}

export interface Text {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

export interface SecurityPolicyProblem {
  readonly line: number;
  readonly column: number;
  /** In the words of the JDK. */
  readonly message: string;
}

/** Reads a whole file. Never throws: what Java would print is `problem`. */
export function parseSecurityPolicy(text: string): SecurityPolicy {
  const grants: Grant[] = [];
  const tokens: Tokens = { all: policyTokens(text), at: 0 };
  try {
    while (peek(tokens).kind !== 'end') {
      if (isWord(peek(tokens), 'grant')) grants.push(grant(tokens));
      else if (isWord(peek(tokens), 'keystore')) keystore(tokens);
      else if (takeWord(tokens, 'keystorePasswordURL')) expectKind(tokens, 'quoted', 'quoted string');
      expectMark(tokens, ';');
    }
  } catch (error) {
    if (error instanceof Stop) return { grants, problem: error.problem };
    throw error;
  }
  return { grants, problem: undefined };
}

/** Never leaves this file. */
class Stop extends Error {
  readonly problem: SecurityPolicyProblem;
  constructor({ line, column }: PolicyToken, message: string) {
    super(message);
    this.problem = { line, column, message };
  }
}

interface Tokens {
  readonly all: readonly PolicyToken[];
  at: number;
}

/** PolicyParser.parseGrantEntry. */
function grant(tokens: Tokens): Grant {
  const { line, column } = next(tokens);
  let codeBase: Text | undefined;
  let isForOthers = false;
  while (!isMark(peek(tokens), '{')) {
    const token = peek(tokens);
    if (takeWord(tokens, 'codeBase')) {
      if (codeBase !== undefined) throw new Stop(token, 'multiple Codebase expressions');
      codeBase = expectKind(tokens, 'quoted', 'quoted string');
    } else if (takeWord(tokens, 'signedBy')) {
      expectKind(tokens, 'quoted', 'quoted string');
      isForOthers = true;
    } else if (takeWord(tokens, 'principal')) {
      principal(tokens);
      isForOthers = true;
    } else {
      throw new Stop(token, 'expected codeBase or SignedBy or Principal');
    }
    takeMark(tokens, ',');
  }
  expectMark(tokens, '{');
  const permissions: Permission[] = [];
  while (!isMark(peek(tokens), '}')) {
    if (!isWord(peek(tokens), 'permission')) throw new Stop(peek(tokens), 'expected permission entry');
    permissions.push(permission(tokens));
    expectMark(tokens, ';');
  }
  expectMark(tokens, '}');
  return { codeBase, isForOthers, permissions, line, column };
}

function principal(tokens: Tokens): void {
  if (peek(tokens).kind === 'quoted') {
    next(tokens);
    return;
  }
  if (!takeMark(tokens, '*')) expectKind(tokens, 'word', 'principal type');
  if (!takeMark(tokens, '*')) expectKind(tokens, 'quoted', 'quoted string');
}

/** PolicyParser.parsePermissionEntry. */
function permission(tokens: Tokens): Permission {
  const { line, column } = next(tokens);
  const type = expectKind(tokens, 'word', 'permission type').text;
  const name = takeQuoted(tokens);
  let actions: string | undefined;
  if (takeMark(tokens, ',')) {
    actions = takeQuoted(tokens);
    const isSigned = actions === undefined || takeMark(tokens, ',');
    if (isSigned && takeWord(tokens, 'signedBy')) expectKind(tokens, 'quoted', 'quoted string');
  }
  return { type, name, actions, line, column };
}

/** PolicyParser.parseKeyStoreEntry: up to three strings. Elasticsearch has no use for it. */
function keystore(tokens: Tokens): void {
  next(tokens);
  expectKind(tokens, 'quoted', 'quoted string');
  while (takeMark(tokens, ',')) expectKind(tokens, 'quoted', 'quoted string');
}

function peek({ all, at }: Tokens): PolicyToken {
  return all[Math.min(at, all.length - 1)] ?? { kind: 'end', text: 'end of file', line: 1, column: 1 };
}

function next(tokens: Tokens): PolicyToken {
  const token = peek(tokens);
  tokens.at += 1;
  return token;
}

function isWord({ kind, text }: PolicyToken, word: string): boolean {
  return kind === 'word' && text.toLowerCase() === word.toLowerCase();
}

function isMark({ kind, text }: PolicyToken, mark: string): boolean {
  return kind === 'mark' && text === mark;
}

function takeWord(tokens: Tokens, word: string): boolean {
  const isThere = isWord(peek(tokens), word);
  if (isThere) next(tokens);
  return isThere;
}

function takeMark(tokens: Tokens, mark: string): boolean {
  const isThere = isMark(peek(tokens), mark);
  if (isThere) next(tokens);
  return isThere;
}

function takeQuoted(tokens: Tokens): string | undefined {
  return peek(tokens).kind === 'quoted' ? next(tokens).text : undefined;
}

function expectMark(tokens: Tokens, mark: string): void {
  if (!takeMark(tokens, mark)) throw unexpected(tokens, mark);
}

function expectKind(tokens: Tokens, kind: 'word' | 'quoted', what: string): PolicyToken {
  if (peek(tokens).kind !== kind) throw unexpected(tokens, what);
  return next(tokens);
}

function unexpected(tokens: Tokens, expected: string): Stop {
  const token = peek(tokens);
  const found = token.kind === 'end' ? 'read [end of file]' : `found [${token.text}]`;
  return new Stop(token, `expected [${expected}], ${found}`);
}
