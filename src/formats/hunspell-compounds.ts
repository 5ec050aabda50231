import type { Affixes, TellFault } from './hunspell-affixes.ts';
import { parseFlags } from './hunspell-flags.ts';
import { type AffixLine, placeOf, quoted } from './hunspell-line.ts';

/** COMPOUNDRULE: a pattern of flags, each maybe in parentheses and with ? or * behind it (CompoundRule). */
export function readCompoundRule(into: Affixes, line: AffixLine, tell: TellFault): void {
  const rule = line.words[1]?.text ?? '';
  let at = 0;
  while (at < rule.length) {
    const open = rule.indexOf('(', at);
    readFlags(into, line, 1, rule.slice(at, open === -1 ? rule.length : open), tell);
    if (open === -1) return;
    const close = rule.indexOf(')', open + 1);
    if (close === -1) {
      tell({
        kind: 'hunspell-block',
        line: line.number,
        column: (line.words[1]?.at ?? 0) + open + 1,
        message: `the parenthesis in ${quoted(rule)} is not closed.`,
        hint: 'Close it with ), or take it away.',
      });
      return;
    }
    readFlags(into, line, 1, rule.slice(open + 1, close), tell);
    at = close + 1;
    if (rule[at] === '?' || rule[at] === '*') at += 1;
  }
}

/** CHECKCOMPOUNDPATTERN: two ends, each maybe with flags behind a slash (CheckCompoundPattern). */
export function readCompoundPattern(into: Affixes, line: AffixLine, tell: TellFault): void {
  for (const nth of [1, 2]) {
    const text = line.words[nth]?.text ?? '';
    const slash = text.indexOf('/');
    if (slash !== -1) readFlags(into, line, nth, text.slice(slash + 1), tell);
  }
}

function readFlags(into: Affixes, line: AffixLine, word: number, text: string, tell: TellFault): void {
  const read = parseFlags(text, into.flagType, into.era);
  if (!('fault' in read)) {
    for (const flag of read.flags) into.meant.add(flag);
    return;
  }
  tell({
    kind: 'hunspell-flags',
    ...placeOf(line, word),
    message: `${quoted(text)} ${read.fault}.`,
    hint: 'Correct the flag, or the line FLAG that says how flags are written.',
  });
}
