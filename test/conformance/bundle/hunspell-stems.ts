import type { AffixRule } from '../../../src/formats/hunspell-affixes.ts';
import {
  cleaned,
  converted,
  type Form,
  foldCase,
  type Lookup,
  upperOf,
  wordCase,
} from './hunspell-lookup.ts';

/** The stems of a word, without duplicates, in the order in which Stemmer of Lucene 8.9 to 10 finds them. */
export function stemsOf(word: string, lookup: Lookup): readonly string[] {
  const { affixes } = lookup;
  const text = cleaned(word, affixes);
  if (text === '') return [];
  const stems: string[] = [];
  const stem = (variant: string) =>
    stemVariant(variant, lookup, (form, found) => stems.push(form.stem ?? found));
  stem(text);
  for (const variant of variants(text, lookup)) stem(variant);
  const { oconv } = affixes;
  return [...new Set(oconv === undefined ? stems : stems.map((found) => converted(found, oconv)))];
}

function variants(text: string, { affixes }: Lookup): readonly string[] {
  if (/^\p{Lowercase}/u.test(text)) return [];
  const kind = wordCase(text);
  if (kind !== 'upper' && kind !== 'title') return [];
  const all: string[] = [];
  const title = kind === 'upper' ? text.slice(0, 1) + foldCase(text.slice(1), affixes) : text;
  if (kind === 'upper') {
    const apostrophe = [...title].findIndex(
      (unit, at) =>
        at > 0 && at < title.length - 1 && unit === "'" && upperOf(title[at + 1] ?? '') !== title[at + 1],
    );
    if (apostrophe !== -1) {
      all.push(
        title.slice(0, apostrophe + 1) + upperOf(title[apostrophe + 1] ?? '') + title.slice(apostrophe + 2),
      );
    }
    all.push(title);
    if (affixes.checkSharpS) all.push(...sharpS(title));
  }
  if (text.startsWith('İ') && affixes.language !== 'tr' && affixes.language !== 'az') return all;
  const lower = foldCase(title.slice(0, 1), affixes) + title.slice(1);
  all.push(lower);
  if (kind === 'upper' && affixes.checkSharpS) all.push(...sharpS(lower));
  return all;
}

/** Each ss may be ß: all but the word itself. */
function sharpS(text: string): readonly string[] {
  const tails = (rest: string, depth: number): readonly string[] => {
    const at = rest.indexOf('ss');
    if (at === -1 || depth > 5) return [rest];
    return tails(rest.slice(at + 2), depth + 1).flatMap((tail) => [
      `${rest.slice(0, at)}ss${tail}`,
      `${rest.slice(0, at)}ß${tail}`,
    ]);
  };
  return tails(text, 0).filter((each) => each !== text);
}

type Root = (form: Form, word: string) => void;

function stemVariant(word: string, lookup: Lookup, root: Root): void {
  const { NEEDAFFIX, ONLYINCOMPOUND } = lookup.affixes.marks;
  for (const form of lookup.forms.get(word) ?? []) {
    if (!has(form.flags, NEEDAFFIX) && !has(form.flags, ONLYINCOMPOUND)) root(form, word);
  }
  removeAffixes(word, lookup, root, true, {});
}

/** Affixes that were taken off already. */
interface Off {
  readonly outerPrefix?: AffixRule;
  readonly innerPrefix?: AffixRule;
  readonly outerSuffix?: AffixRule;
  readonly innerSuffix?: AffixRule;
}

function removeAffixes(word: string, lookup: Lookup, root: Root, doPrefix: boolean, off: Off): void {
  const { rules, fullStrip } = lookup.affixes;
  const most = fullStrip ? word.length : word.length - 1;
  for (const kind of ['PFX', 'SFX'] as const) {
    if (kind === 'PFX' && !doPrefix) continue;
    for (let length = 0; length <= most; length += 1) {
      const affix = kind === 'PFX' ? word.slice(0, length) : word.slice(word.length - length);
      for (const rule of rules ?? []) {
        if (rule.kind !== kind || rule.affix !== affix) continue;
        if (rule === (kind === 'PFX' ? off.outerPrefix : off.outerSuffix)) continue;
        if (!isCompatible(rule, lookup, off)) continue;
        const rest = kind === 'PFX' ? word.slice(length) : word.slice(0, word.length - length);
        if (rest.length + rule.strip.length === 0) continue;
        if (rule.condition.kind === 'never') continue;
        if (rule.condition.kind === 'if' && !rule.condition.accepts(rest)) continue;
        applyAffix(kind === 'PFX' ? rule.strip + rest : rest + rule.strip, lookup, root, rule, off);
      }
    }
  }
}

function isCompatible(rule: AffixRule, { affixes }: Lookup, { outerPrefix, outerSuffix }: Off): boolean {
  if (has(rule.flags, affixes.marks.ONLYINCOMPOUND)) return false;
  if (outerPrefix === undefined && outerSuffix === undefined) return true;
  if (!rule.crossProduct) return false;
  return outerSuffix === undefined || has(rule.flags, outerSuffix.flag);
}

function applyAffix(word: string, lookup: Lookup, root: Root, rule: AffixRule, off: Off): void {
  const { affixes } = lookup;
  const prefix = rule.kind === 'PFX';
  const prefixBefore = off.innerPrefix ?? off.outerPrefix;
  const previous = off.outerSuffix ?? prefixBefore;
  const now: Off = prefix
    ? off.outerPrefix === undefined
      ? { ...off, outerPrefix: rule }
      : { ...off, innerPrefix: rule }
    : off.outerSuffix === undefined
      ? { ...off, outerSuffix: rule }
      : { ...off, innerSuffix: rule };
  if (!needsAnother(rule, previous, prefixBefore, lookup)) lookUp(word, lookup, root, rule, now);
  if (now.innerSuffix !== undefined) return;
  const depth =
    (now.outerSuffix === undefined ? 0 : 1) +
    (now.innerPrefix !== undefined ? 2 : now.outerPrefix !== undefined ? 1 : 0) -
    1;
  if (!rule.crossProduct || depth > 1) return;
  const { complexPrefixes } = affixes;
  const secondStage = (affixes.rules ?? []).some(
    ({ kind, flags }) => kind === rule.kind && has(flags, rule.flag),
  );
  if (prefix) {
    if (depth === 1 && !complexPrefixes) return;
    removeAffixes(word, lookup, root, depth === 1 || (complexPrefixes && secondStage), now);
  } else if (!complexPrefixes && secondStage) removeAffixes(word, lookup, root, false, now);
}

function lookUp(word: string, lookup: Lookup, root: Root, last: AffixRule, off: Off): void {
  const prefix = off.innerPrefix ?? off.outerPrefix;
  for (const form of lookup.forms.get(word) ?? []) {
    if (!has(form.flags, last.flag) && !has(prefix?.flags ?? '', last.flag)) continue;
    const { outerPrefix, innerPrefix } = off;
    const chained =
      innerPrefix !== undefined ||
      outerPrefix === undefined ||
      has(form.flags, outerPrefix.flag) ||
      has(last.flags, outerPrefix.flag);
    if (chained && !has(form.flags, lookup.affixes.marks.ONLYINCOMPOUND)) root(form, word);
  }
}

function needsAnother(
  rule: AffixRule,
  previous: AffixRule | undefined,
  prefix: AffixRule | undefined,
  { affixes: { marks } }: Lookup,
): boolean {
  const suffix = rule.kind === 'SFX';
  if (suffix && has(prefix?.flags ?? '', marks.CIRCUMFIX) !== has(rule.flags, marks.CIRCUMFIX)) return true;
  if (!has(rule.flags, marks.NEEDAFFIX)) return false;
  return !suffix || previous === undefined || has(previous.flags, marks.NEEDAFFIX);
}

export function has(flags: string, flag: string | undefined): boolean {
  return flag !== undefined && flag !== '\0' && flags.includes(flag);
}
