import type { Era } from './hunspell-era.ts';
import { luceneRegExp } from './lucene-regexp.ts';

export type AffixKind = 'PFX' | 'SFX';

/** When an affix may be taken off. */
export type Condition =
  | { readonly kind: 'always' }
  /** What the affix strips is not what its condition asks for, so it applies to no word. */
  | { readonly kind: 'never' }
  /** Lucene refuses the condition. */
  | { readonly kind: 'refused' }
  /** `accepts` takes the word without the affix and without what is stripped. */
  | { readonly kind: 'if'; readonly accepts: (stem: string) => boolean };

/** The key that conditions are counted by: Lucene takes 32,767 different ones. */
export function conditionKey(kind: AffixKind, strip: string, condition: string, era: Era): string {
  if (condition === '.') return ALWAYS;
  if (era === 'first') {
    return condition === strip ? ALWAYS : kind === 'PFX' ? `${condition}.*` : `.*${condition}`;
  }
  if (kind === 'PFX' ? strip.startsWith(condition) : strip.endsWith(condition) && !isRegExp(condition)) {
    return ALWAYS;
  }
  return `${condition} ${kind} ${strip}`;
}

export const ALWAYS = '.*';

export type ReadCondition = (kind: AffixKind, strip: string, condition: string, era: Era) => Condition;

/** readCondition that remembers: the eras of a dictionary ask for the same conditions, and its rules do too. */
export function conditionReader(): ReadCondition {
  const known = new Map<string, Condition>();
  return (kind, strip, condition, era) => {
    const key = `${era} ${kind} ${strip} ${condition}`;
    const found = known.get(key) ?? readCondition(kind, strip, condition, era);
    if (known.size < REMEMBERED) known.set(key, found);
    return found;
  };
}

const REMEMBERED = 20_000;

/** An affix's condition, as AffixCondition.compile takes it; before Lucene 8.9, as Dictionary.parseAffix does. */
function readCondition(kind: AffixKind, strip: string, condition: string, era: Era): Condition {
  if (conditionKey(kind, strip, condition, era) === ALWAYS) return { kind: 'always' };
  return era === 'first'
    ? whole(kind, strip, condition)
    : stemOnly(kind, strip, closed(condition, condition.lastIndexOf('[')));
}

/** An unclosed bracket is closed at the end, as Hunspell does. */
function closed(condition: string, bracket: number): string {
  return bracket !== -1 && !condition.includes(']', bracket + 1) ? `${condition}]` : condition;
}

function whole(kind: AffixKind, strip: string, condition: string): Condition {
  const full = condition.startsWith('[') ? closed(condition, 0) : condition;
  const dashed = escapeDash(full);
  const source = luceneRegExp(kind === 'PFX' ? `${dashed}.*` : `.*${dashed}`, false);
  if (source === undefined) return { kind: 'refused' };
  return {
    kind: 'if',
    accepts: (stem) => matchesWhole(source, kind === 'PFX' ? strip + stem : stem + strip),
  };
}

function matchesWhole(source: string, text: string): boolean {
  return new RegExp(`^(?:${source})$`, 'us').test(text);
}

function stemOnly(kind: AffixKind, strip: string, condition: string): Condition {
  if (!isRegExp(condition)) {
    const fits = kind === 'SFX' ? condition.endsWith(strip) : condition.startsWith(strip);
    if (!fits) return { kind: 'never' };
    const rest =
      kind === 'SFX' ? condition.slice(0, condition.length - strip.length) : condition.slice(strip.length);
    return { kind: 'if', accepts: (stem) => (kind === 'SFX' ? stem.endsWith(rest) : stem.startsWith(rest)) };
  }
  const patterns = characterPatterns(condition);
  if (patterns === undefined) return { kind: 'refused' };
  const beyond = patterns.length - strip.length;
  if (beyond <= 0) {
    const source = kind === 'PFX' ? `.*${condition}` : `${condition}.*`;
    return javaMatches(source, strip) ? { kind: 'always' } : { kind: 'never' };
  }
  const split = kind === 'PFX' ? strip.length : beyond;
  const head = patterns.slice(0, split).join('');
  const tail = patterns.slice(split).join('');
  const [own, others] = kind === 'PFX' ? [head, tail] : [tail, head];
  if (!javaMatches(own, strip)) return { kind: 'never' };
  const source = luceneRegExp(escapeDash(others), true);
  if (source === undefined) return { kind: 'refused' };
  return {
    kind: 'if',
    accepts: (stem) =>
      stem.length >= beyond &&
      matchesWhole(source, kind === 'SFX' ? stem.slice(stem.length - beyond) : stem.slice(0, beyond)),
  };
}

function isRegExp(condition: string): boolean {
  return /[[.-]/.test(condition);
}

/** A condition is a row of characters and bracketed sets; undefined when a bracket stays open. */
function characterPatterns(condition: string): readonly string[] | undefined {
  const patterns: string[] = [];
  let at = 0;
  while (at < condition.length) {
    const end = condition[at] === '[' ? condition.indexOf(']', at + 1) : at;
    if (end === -1) return undefined;
    patterns.push(condition.slice(at, end + 1));
    at = end + 1;
  }
  return patterns;
}

/** "Dash hasn't got special meaning", says Hunspell; what stands behind a backslash stays. */
function escapeDash(condition: string): string {
  return condition.replaceAll(/\\[\s\S]?|-/g, (found) => (found === '-' ? '\\-' : found));
}

/**
 * Does the whole text match, as java.util.regex has it? A pattern that Java refuses matches nothing, and Lucene goes on. Within
 * what conditions hold, sets and single characters, the JavaScript of old browsers is as lenient as Java.
 */
function javaMatches(pattern: string, text: string): boolean {
  if (/[()*+?{}|\\]/.test(pattern.replace('.*', '')) && text.length > STRIP) return false;
  try {
    return new RegExp(`^(?:${pattern.replaceAll(/\[(\^?)\]/g, '[$1\\]')})$`).test(text);
  } catch {
    return false;
  }
}

/** UTF-16 units. What is tried against a pattern that may repeat is short, so that no pattern takes long. */
const STRIP = 12;
