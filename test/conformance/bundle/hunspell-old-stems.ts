import type { AffixRule } from '../../../src/formats/hunspell-affixes.ts';
import { cleaned, converted, foldCase, type Lookup } from './hunspell-lookup.ts';
import { has } from './hunspell-stems.ts';

/** The stems of a word, without duplicates, in the order in which Stemmer of Lucene before 8.9 finds them. */
export function oldStemsOf(word: string, lookup: Lookup): readonly string[] {
  const { affixes } = lookup;
  const text = cleaned(word, affixes);
  const stems = variants(text, lookup).flatMap((variant, index) => stemVariant(variant, lookup, index > 0));
  const { oconv } = affixes;
  return [...new Set(oconv === undefined ? stems : stems.map((found) => converted(found, oconv)))];
}

/** What is not an upper-case letter counts as one in lower case. */
function variants(text: string, { affixes }: Lookup): readonly string[] {
  const isUpper = (unit: string) => /^\p{Uppercase}$/u.test(unit);
  const [first = '', ...rest] = text.split('');
  if (!isUpper(first)) return [text];
  if (rest.every(isUpper)) {
    const title = first + foldCase(text.slice(1), affixes);
    return [text, title, foldCase(first, affixes) + title.slice(1)];
  }
  return rest.some(isUpper) ? [text] : [text, foldCase(first, affixes) + text.slice(1)];
}

function stemVariant(word: string, lookup: Lookup, isVariant: boolean): readonly string[] {
  const { KEEPCASE, NEEDAFFIX, ONLYINCOMPOUND } = lookup.affixes.marks;
  const own = (lookup.forms.get(word) ?? []).flatMap(({ flags, stem }) =>
    (isVariant && has(flags, KEEPCASE)) || has(flags, NEEDAFFIX) || has(flags, ONLYINCOMPOUND)
      ? []
      : [stem ?? word],
  );
  return [
    ...own,
    ...removeAffixes(word, lookup, isVariant, {
      doPrefix: true,
      depth: 0,
      circumfix: false,
      wasPrefix: false,
    }),
  ];
}

interface State {
  readonly doPrefix: boolean;
  readonly depth: number;
  readonly circumfix: boolean;
  readonly wasPrefix: boolean;
  readonly previous?: AffixRule;
  /** The prefix's flag, which the word must have too. */
  readonly prefixFlag?: string;
}

function removeAffixes(word: string, lookup: Lookup, isVariant: boolean, state: State): readonly string[] {
  const { rules, fullStrip, marks } = lookup.affixes;
  const stems: string[] = [];
  for (const kind of ['PFX', 'SFX'] as const) {
    if (kind === 'PFX' && !state.doPrefix) continue;
    const most = fullStrip ? word.length - (kind === 'PFX' ? 1 : 0) : word.length - (kind === 'PFX' ? 2 : 1);
    for (let length = 0; length <= most; length += 1) {
      const affix = kind === 'PFX' ? word.slice(0, length) : word.slice(word.length - length);
      for (const rule of rules ?? []) {
        if (rule.kind !== kind || rule.affix !== affix || rule === state.previous) continue;
        if (has(rule.flags, marks.ONLYINCOMPOUND)) continue;
        if (state.depth > 0) {
          const free = kind === 'SFX' && state.wasPrefix && rule.flags === '';
          if (!rule.crossProduct || !(free || has(rule.flags, state.previous?.flag))) continue;
        }
        const rest = kind === 'PFX' ? word.slice(length) : word.slice(0, word.length - length);
        if (rule.condition.kind === 'if' && !rule.condition.accepts(rest)) continue;
        const stripped = kind === 'PFX' ? rule.strip + rest : rest + rule.strip;
        stems.push(...applyAffix(stripped, lookup, isVariant, rule, state));
      }
    }
  }
  return stems;
}

function applyAffix(
  word: string,
  lookup: Lookup,
  isVariant: boolean,
  rule: AffixRule,
  state: State,
): readonly string[] {
  const { marks, complexPrefixes, twoStage } = lookup.affixes;
  const prefix = rule.kind === 'PFX';
  const prefixFlag = prefix ? undefined : state.prefixFlag;
  const stems: string[] = [];
  for (const { flags, stem } of lookup.forms.get(word) ?? []) {
    if (!has(flags, rule.flag)) continue;
    const chained = complexPrefixes && state.depth === 1 && prefix;
    if (!chained && prefixFlag !== undefined && !has(flags, prefixFlag) && !has(rule.flags, prefixFlag))
      continue;
    if (marks.CIRCUMFIX !== undefined && state.circumfix !== has(rule.flags, marks.CIRCUMFIX)) continue;
    if ((isVariant && has(flags, marks.KEEPCASE)) || has(flags, marks.ONLYINCOMPOUND)) continue;
    stems.push(stem ?? word);
  }
  const circumfix = state.circumfix || (prefix && has(rule.flags, marks.CIRCUMFIX));
  if (!rule.crossProduct) return stems;
  const next = { depth: state.depth + 1, circumfix, wasPrefix: prefix, previous: rule };
  const again = (doPrefix: boolean, flag: string | undefined) =>
    stems.push(
      ...removeAffixes(word, lookup, isVariant, {
        ...next,
        doPrefix,
        ...(flag !== undefined && { prefixFlag: flag }),
      }),
    );
  if (state.depth === 0) {
    if (prefix) again(complexPrefixes && twoStage, rule.flag);
    else if (!complexPrefixes && twoStage) again(false, prefixFlag);
  } else if (state.depth === 1) {
    if (prefix && complexPrefixes) again(false, rule.flag);
    else if (!prefix && !complexPrefixes && twoStage) again(false, prefixFlag);
  }
  return stems;
}
