import { affixReader } from './hunspell-affix-rules.ts';
import type { Affixes, MarkName, TellFault } from './hunspell-affixes.ts';
import { readAlias, readMorphAlias } from './hunspell-aliases.ts';
import { KIND as BLOCK, type Block, blockOf, conversions } from './hunspell-block.ts';
import { readFlagType } from './hunspell-critical.ts';
import { mark } from './hunspell-directives.ts';
import { parseFlag } from './hunspell-flags.ts';
import { type AffixLine, numberIn, placeOf, quoted } from './hunspell-line.ts';

const KIND = 'hunspell-argument';

/** Reads a line of an .aff as Lucene before 8.9 did: a directive is what a line starts with, be it the start of a longer word. */
export function oldDirectiveReader(into: Affixes, tell: TellFault): (line: AffixLine) => Block | undefined {
  const readAffix = affixReader(into, tell);
  return (line) => {
    const keyword = KEYWORDS.find((each) => line.text.startsWith(each));
    const name = keyword === undefined ? undefined : MARKS[keyword];
    if (keyword === 'PFX' || keyword === 'SFX') return readAffix(line, keyword);
    if (keyword === 'ICONV' || keyword === 'OCONV') return readConversions(into, line, tell);
    if (name !== undefined) readMark(into, name, line, tell);
    else if (keyword === 'AF') readAlias(into, line, tell);
    else if (keyword === 'AM') readMorphAlias(into, line, tell);
    else if (keyword === 'FLAG')
      into.flagType = readFlagType(line, into.charset, into, tell) ?? into.flagType;
    else if (keyword === 'COMPLEXPREFIXES') into.complexPrefixes ||= line.text === keyword;
    else if (keyword === 'IGNORE' && isPair(line, tell)) into.ignore = line.words[1]?.text ?? '';
    else if (keyword === 'FULLSTRIP') into.fullStrip = true;
    else if (keyword === 'LANG') into.language = oldLanguage(line.text.slice(keyword.length).trim());
    return undefined;
  };
}

/** In the order in which they are tried. */
const KEYWORDS =
  'AF AM PFX SFX FLAG COMPLEXPREFIXES CIRCUMFIX KEEPCASE NEEDAFFIX PSEUDOROOT ONLYINCOMPOUND IGNORE ICONV OCONV FULLSTRIP LANG'.split(
    ' ',
  );

const MARKS: Readonly<Record<string, MarkName>> = {
  CIRCUMFIX: 'CIRCUMFIX',
  KEEPCASE: 'KEEPCASE',
  NEEDAFFIX: 'NEEDAFFIX',
  PSEUDOROOT: 'NEEDAFFIX',
  ONLYINCOMPOUND: 'ONLYINCOMPOUND',
};

/** Only these two whole names had letters of their own. */
function oldLanguage(name: string): string {
  return name === 'tr_TR' || name === 'az_AZ' ? name.slice(0, 2) : '';
}

function readMark(into: Affixes, name: MarkName, line: AffixLine, tell: TellFault): void {
  if (!isPair(line, tell)) return;
  const text = line.words[1]?.text ?? '';
  mark(into, name, parseFlag(text, into.flagType, into.era), text, line, tell);
}

function readConversions(into: Affixes, line: AffixLine, tell: TellFault): Block | undefined {
  if (!isPair(line, tell)) return undefined;
  const count = numberIn(line, 1, BLOCK, tell);
  if (count === undefined) return undefined;
  const { mappings, use } = conversions(tell);
  const table = count > 0 ? mappings : undefined;
  if (line.words[0]?.text === 'ICONV') into.iconv = table;
  else into.oconv = table;
  return blockOf(line, count, { least: 3, most: 3, form: 'ICONV from to' }, tell, (each) => {
    if (each.words.length === 3) return use(each);
    tell({
      kind: BLOCK,
      ...placeOf(each, 3),
      message: `${quoted(each.text)} has ${each.words.length} words; three were expected, and no comment.`,
      hint: 'Take the comment away.',
    });
  });
}

/** A directive and one word; a comment behind is a word too many. */
function isPair(line: AffixLine, tell: TellFault): boolean {
  if (line.words.length === 2) return true;
  const keyword = line.words[0]?.text ?? '';
  tell({
    kind: KIND,
    ...placeOf(line, 2),
    message: `${quoted(line.text)} has ${line.words.length} words; ${keyword} and one word were expected, and no comment.`,
    hint:
      line.words.length < 2 ? `Write a word behind ${keyword}.` : 'Take away what is behind the first word.',
  });
  return false;
}
