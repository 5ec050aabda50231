import type { Affixes, TellFault } from './hunspell-affixes.ts';
import { aliased } from './hunspell-aliases.ts';
import type { Block } from './hunspell-block.ts';
import { type AffixKind, ALWAYS, conditionKey } from './hunspell-condition.ts';
import { type Flags, parseFlag, parseFlags } from './hunspell-flags.ts';
import { type AffixLine, hasWords, placeOf, quoted } from './hunspell-line.ts';
import { javaInt } from './java-int.ts';

/** Reads PFX and SFX (Dictionary.parseAffix). Counts what Lucene has limits for. */
export function affixReader(
  into: Affixes,
  tell: TellFault,
): (header: AffixLine, kind: AffixKind) => Block | undefined {
  const limits = limiter(tell);
  let last:
    | { readonly flag: string; readonly kind: AffixKind; readonly line: number; told: boolean }
    | undefined;

  return (header, kind) => {
    const [, flag, cross, number] = header.words;
    if (flag === undefined || cross === undefined || number === undefined) {
      tell({
        kind: 'hunspell-affix-header',
        line: header.number,
        column: header.column,
        message: `the header ${quoted(header.text)} has ${header.words.length} words; ${kind}, a flag, Y or N, and the number of rules were expected.`,
        hint: `Write the header as ${kind} ${flag?.text ?? 'A'} Y 1, with the number of rules that follow it.`,
      });
      return undefined;
    }
    const count = javaInt(number.text);
    if (count === undefined) {
      if (into.era === 'second') return undefined; // Lucene 8.9 to 9.4 passes over such a line without a word
      const beyond = last !== undefined && last.flag === flag.text && last.kind === kind ? last : undefined;
      if (beyond === undefined) tellHeader(header, kind, tell);
      else if (!beyond.told) {
        tell({
          kind: 'hunspell-affix-count',
          line: header.number,
          column: header.column,
          message: `${quoted(header.text)} is one rule more than the header of ${kind} ${quoted(flag.text)} in line ${beyond.line} announces.`,
          hint: `Raise the number in line ${beyond.line} to that of the rules that follow it.`,
        });
        beyond.told = true;
      }
      return undefined;
    }
    last = { flag: flag.text, kind, line: header.number, told: false };
    return ruleBlock(into, tell, limits, {
      header,
      kind,
      flag: flag.text,
      crossProduct: cross.text === 'Y',
      count,
    });
  };
}

function tellHeader(header: AffixLine, kind: AffixKind, tell: TellFault): void {
  tell({
    kind: 'hunspell-affix-header',
    ...placeOf(header, 3),
    message: `the header ${quoted(header.text)} has ${quoted(header.words[3]?.text ?? '')} where the number of rules was expected.`,
    hint: `Put a header above the rules: ${kind} ${quoted(header.words[1]?.text ?? 'A')} Y 1, with the number of rules that follow it.`,
  });
}

interface Header {
  readonly header: AffixLine;
  readonly kind: AffixKind;
  readonly flag: string;
  readonly crossProduct: boolean;
  readonly count: number;
}

function ruleBlock(into: Affixes, tell: TellFault, limits: Limits, head: Header): Block {
  const { header, kind, flag, count } = head;
  return {
    header,
    count,
    kind: 'hunspell-affix-count',
    take: (line, nth) => {
      const counted = `rule ${nth} of the ${count} that line ${header.number} announces`;
      const first = line.words[0]?.text ?? '';
      const own = first === kind || line.text.trim() === '' || first.startsWith('#');
      const form = `${kind} ${quoted(flag)}, what is taken off, and what is put on`;
      if (
        !hasWords(line, 4, Number.POSITIVE_INFINITY, tell, {
          kind: own ? 'hunspell-affix-rule' : 'hunspell-affix-count',
          form,
          counted,
        })
      ) {
        return own ? 'taken' : 'stray';
      }
      if (into.era === 'third' && line.words[1]?.text !== flag) {
        tell({
          kind: 'hunspell-affix-count',
          ...placeOf(line, 1),
          message: `${quoted(line.text)} stands where ${counted} was expected, for the flag ${quoted(flag)}.`,
          hint: `Write ${nth - 1} as the number of rules in line ${header.number}, or put the rule of ${quoted(flag)} here.`,
        });
        // A header begins the next affix; anything else was to be a rule of this one.
        return javaInt(line.words[3]?.text ?? '') === undefined ? 'taken' : 'stray';
      }
      readRule(into, tell, limits, head, line);
      return 'taken';
    },
  };
}

function readRule(into: Affixes, tell: TellFault, limits: Limits, head: Header, line: AffixLine): void {
  const { kind, crossProduct } = head;
  const [, own, off, on, when] = line.words;
  if (own === undefined || off === undefined || on === undefined) return;
  const { era, flagType } = into;
  const fault = (read: Flags, word: number, text: string) => {
    if (!('fault' in read)) return read.flags;
    tell({
      kind: 'hunspell-flags',
      ...placeOf(line, word),
      message: `${quoted(text)} ${read.fault}.`,
      hint: 'Correct the flag, or the line FLAG that says how flags are written.',
    });
    return '';
  };
  const flag = fault(parseFlag(own.text, flagType, era), 1, own.text).slice(0, 1);
  if (flag !== '') into.meant.add(flag);

  const slash = on.text.lastIndexOf('/');
  const flagPart = slash === -1 ? undefined : aliased(into, on.text.slice(slash + 1), placeOf(line, 3), tell);
  const flags = flagPart === undefined ? '' : fault(parseFlags(flagPart, flagType, era), 3, flagPart);
  const put = slash === -1 ? on.text : on.text.slice(0, slash);
  const strip = off.text === '0' ? '' : off.text;
  const text = when?.text ?? '.';
  const condition = into.condition(kind, strip, text, era);
  if (condition.kind === 'refused') {
    tell({
      kind: 'hunspell-affix-rule',
      ...placeOf(line, 4),
      message: `the condition ${quoted(text)} is none that Lucene can read.`,
      hint: 'Write single characters, sets such as [aeiou] or [^aeiou], and . for any character.',
    });
  }
  if (into.condition(kind, strip, text, 'third').kind === 'never') {
    tell({
      kind: 'hunspell-never-applies',
      ...placeOf(line, 4),
      message: `the condition ${quoted(text)} and the part ${quoted(strip)} that is taken off exclude each other, so the rule applies to no word.`,
      hint: `Write a condition that ${kind === 'SFX' ? 'ends' : 'starts'} with ${quoted(strip) === '' ? 'a character' : quoted(strip)}, or with a set that has it.`,
      severity: 'warn',
    });
  }
  limits(line, conditionKey(kind, strip, text, era), strip, [...flags].sort().join(''), era);
  if (slash !== -1) into.twoStage = true;
  into.rules?.push({ kind, flag, crossProduct, strip, affix: put === '0' ? '' : put, flags, condition });
}

type Limits = (line: AffixLine, condition: string, strip: string, flags: string, era: Affixes['era']) => void;

/** Lucene keeps ordinals of 15 or 16 bits, and says "please report this" where they end. */
function limiter(tell: TellFault): Limits {
  const conditions = new Set([ALWAYS]);
  const strips = new Set(['']);
  const flagSets = new Set(['']);
  let size = 1;
  return (line, condition, strip, flags, era) => {
    const beyond = (what: string, most: number) =>
      tell({
        kind: 'hunspell-affix-rule',
        line: line.number,
        column: 1,
        message: `this rule brings the ${what} to more than ${most}, which is all that Lucene can hold.`,
        hint: 'Leave out affixes, or split the dictionary into two locales.',
      });
    if (!conditions.has(condition)) {
      if (conditions.size === MOST) beyond('different conditions', MOST);
      if (conditions.size <= MOST) conditions.add(condition);
    }
    if (!strips.has(strip)) {
      if (strips.size === MOST_STRIPS) beyond('different parts that are taken off', MOST_STRIPS);
      if (strips.size <= MOST_STRIPS) strips.add(strip);
    }
    if (!flagSets.has(flags) && size <= MOST) {
      const ordinal = era === 'first' ? flagSets.size : size;
      flagSets.add(flags);
      size += era === 'first' ? 1 : 1 + flags.length;
      if (ordinal > MOST) beyond('different sets of flags of affixes', MOST);
    }
  };
}

const MOST = 32_767;
const MOST_STRIPS = 65_535;
