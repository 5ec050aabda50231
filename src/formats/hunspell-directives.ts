import { affixReader } from './hunspell-affix-rules.ts';
import type { Affixes, MarkName, TellFault } from './hunspell-affixes.ts';
import { readAlias, readMorphAlias } from './hunspell-aliases.ts';
import {
  KIND as BLOCK,
  type Block,
  type BlockShape,
  blockOf,
  checkMap,
  conversions,
} from './hunspell-block.ts';
import { readCompoundPattern, readCompoundRule } from './hunspell-compounds.ts';
import { checkFlagType, checkSet } from './hunspell-critical.ts';
import { type Flags, parseFlag } from './hunspell-flags.ts';
import { type AffixLine, hasWords, numberIn, placeOf, quoted } from './hunspell-line.ts';

const KIND = 'hunspell-argument';

/** Reads a line of an .aff as Lucene from 8.9 on does (Dictionary.readAffixFile); answers the block that it begins, if any. */
export function directiveReader(into: Affixes, tell: TellFault): (line: AffixLine) => Block | undefined {
  const readAffix = affixReader(into, tell);
  return (line) => {
    const keyword = line.words[0]?.text ?? '';
    const shape = BLOCKS[keyword];
    if (keyword === 'PFX' || keyword === 'SFX') return readAffix(line, keyword);
    if (shape !== undefined) return readBlock(into, line, shape, tell);
    if (keyword === 'AF') readAlias(into, line, tell);
    else if (keyword === 'AM') readMorphAlias(into, line, tell);
    else if (keyword === 'SET') checkSet(into, line, tell);
    else if (keyword === 'FLAG') checkFlagType(into, line, tell);
    else if (FLAGS.has(keyword)) readMark(into, keyword, line, tell);
    else if (keyword in ARGUMENTS) readArgument(into, keyword, line, tell);
    else if (keyword === 'FULLSTRIP') into.fullStrip = true;
    else if (keyword === 'CHECKSHARPS') into.checkSharpS = true;
    else if (line.text === 'COMPLEXPREFIXES') into.complexPrefixes = true;
    return undefined;
  };
}

/** Directives whose one argument is a flag. */
const FLAGS: ReadonlySet<string> = new Set(
  (
    'CIRCUMFIX KEEPCASE FORCEUCASE NEEDAFFIX PSEUDOROOT ONLYINCOMPOUND FORBIDDENWORD NOSUGGEST SUBSTANDARD COMPOUNDFLAG ' +
    'COMPOUNDBEGIN COMPOUNDMIDDLE COMPOUNDEND COMPOUNDPERMITFLAG COMPOUNDFORBIDFLAG'
  ).split(' '),
);

/** Directives of one argument, and what it is; `first`: more words may follow. */
const ARGUMENTS: Readonly<Record<string, 'one' | 'first' | 'one number' | 'first number'>> = {
  IGNORE: 'one',
  LANG: 'one',
  KEY: 'one',
  MAXNGRAMSUGS: 'one number',
  MAXDIFF: 'one number',
  WORDCHARS: 'first',
  TRY: 'first',
  COMPOUNDMIN: 'first number',
  COMPOUNDWORDMAX: 'first number',
};

const ANY = Number.POSITIVE_INFINITY;

/** Directives that say how many lines follow. */
const BLOCKS: Readonly<Record<string, BlockShape>> = {
  ICONV: { least: 3, most: 3, form: 'ICONV from to' },
  OCONV: { least: 3, most: 3, form: 'OCONV from to' },
  REP: { least: 3, most: ANY, form: 'REP what replacement' },
  MAP: { least: 2, most: ANY, form: 'MAP characters' },
  BREAK: { least: 2, most: 2, form: 'BREAK where' },
  COMPOUNDRULE: { least: 2, most: 2, form: 'COMPOUNDRULE flags' },
  CHECKCOMPOUNDPATTERN: { least: 3, most: ANY, form: 'CHECKCOMPOUNDPATTERN end beginning' },
};

/** Directives that Lucene from 8.9 on acts upon. */
export const DIRECTIVES: ReadonlySet<string> = new Set([
  ...['PFX', 'SFX', 'AF', 'AM', 'SET', 'FLAG', 'FULLSTRIP', 'CHECKSHARPS', 'COMPLEXPREFIXES'],
  ...FLAGS,
  ...Object.keys(ARGUMENTS),
  ...Object.keys(BLOCKS),
]);

function readMark(into: Affixes, keyword: string, line: AffixLine, tell: TellFault): void {
  if (!hasWords(line, 2, 2, tell, { kind: KIND, form: `${keyword} and one flag` })) return;
  const text = line.words[1]?.text ?? '';
  mark(into, MARKS[keyword], parseFlag(text, into.flagType, into.era), text, line, tell);
}

/** The flag of a directive; `name` where stems depend on it. */
export function mark(
  into: Affixes,
  name: MarkName | undefined,
  read: Flags,
  text: string,
  line: AffixLine,
  tell: TellFault,
): void {
  if ('fault' in read) {
    tell({
      kind: 'hunspell-flags',
      ...placeOf(line, 1),
      message: `${quoted(text)} ${read.fault}.`,
      hint: 'Correct the flag, or the line FLAG that says how flags are written.',
    });
    return;
  }
  const flag = read.flags.slice(0, 1);
  into.meant.add(flag);
  if (name !== undefined) into.marks[name] = flag;
}

const MARKS: Readonly<Record<string, MarkName>> = {
  CIRCUMFIX: 'CIRCUMFIX',
  KEEPCASE: 'KEEPCASE',
  NEEDAFFIX: 'NEEDAFFIX',
  PSEUDOROOT: 'NEEDAFFIX',
  ONLYINCOMPOUND: 'ONLYINCOMPOUND',
};

function readArgument(into: Affixes, keyword: string, line: AffixLine, tell: TellFault): void {
  const [many, number] = (ARGUMENTS[keyword] ?? 'one').split(' ');
  const form = `${keyword} and one ${number ?? 'word'}`;
  if (!hasWords(line, 2, many === 'one' ? 2 : ANY, tell, { kind: KIND, form })) return;
  const text = line.words[1]?.text ?? '';
  if (keyword === 'IGNORE') into.ignore = text;
  if (keyword === 'LANG') into.language = text.split('_')[0] ?? '';
  const value = number === undefined ? 0 : numberIn(line, 1, KIND, tell);
  if (keyword !== 'MAXDIFF' || value === undefined || (value >= 0 && value <= 10)) return;
  tell({
    kind: KIND,
    ...placeOf(line, 1),
    message: `MAXDIFF is ${value}; 0 to 10 was expected.`,
    hint: 'Write a number from 0 to 10, or leave the line out: no search asks for it.',
  });
}

function readBlock(into: Affixes, line: AffixLine, shape: BlockShape, tell: TellFault): Block | undefined {
  const keyword = line.words[0]?.text ?? '';
  const form = `${keyword} and the number of ${keyword} lines that follow`;
  if (!hasWords(line, 2, ANY, tell, { kind: BLOCK, form })) return undefined;
  const count = numberIn(line, 1, BLOCK, tell);
  if (count === undefined) return undefined;
  if (keyword === 'COMPOUNDRULE' && count < 0 && into.era === 'third') {
    tell({
      kind: BLOCK,
      ...placeOf(line, 1),
      message: `COMPOUNDRULE announces ${count} lines; 0 or more were expected.`,
      hint: 'Write the number of COMPOUNDRULE lines that follow.',
    });
  }
  const table = conversions(tell);
  if (keyword === 'ICONV') into.iconv = table.mappings;
  if (keyword === 'OCONV') into.oconv = table.mappings;
  const uses: Readonly<Record<string, (line: AffixLine) => void>> = {
    ICONV: table.use,
    OCONV: table.use,
    MAP: (each) => checkMap(each, tell),
    COMPOUNDRULE: (each) => readCompoundRule(into, each, tell),
    CHECKCOMPOUNDPATTERN: (each) => readCompoundPattern(into, each, tell),
  };
  return blockOf(line, count, shape, tell, uses[keyword] ?? (() => undefined));
}
