import type { SourceFile } from '../model.ts';
import { type BadByte, eachDecodedLine } from './decoded-lines.ts';
import { type Affixes, emptyAffixes, type TellFault } from './hunspell-affixes.ts';
import { type Block, tellEnd } from './hunspell-block.ts';
import { type Charset, latin1 } from './hunspell-charset.ts';
import { readCharset, readFlagType, readSet } from './hunspell-critical.ts';
import { directiveReader } from './hunspell-directives.ts';
import type { Fault } from './hunspell-era.ts';
import { type AffixLine, rawLine, trimmedLine } from './hunspell-line.ts';
import { oldDirectiveReader } from './hunspell-old-directives.ts';
import { findEncoding, type Prologue } from './hunspell-prologue.ts';

/** Everything that an era has to say, in the order in which it reads. */
export interface EraReading {
  readonly affixes: Affixes;
  readonly faults: Fault[];
  /** Bytes at the start of the .aff that are read over. */
  readonly skip: number;
  /** About the .aff. */
  readonly tell: TellFault;
  /** About another file. */
  readonly tellOf: (file: string) => TellFault;
}

/** Starts an era's reading of an .aff: the charset and the kind of flags are found before anything else. */
export async function beginAffixes(
  aff: SourceFile,
  prologue: Prologue,
  { era, rules, condition }: Pick<Affixes, 'era' | 'rules' | 'condition'>,
): Promise<EraReading> {
  const affixes = emptyAffixes({ era, rules, condition, file: aff.path, charset: latin1, flagType: 'short' });
  const faults: Fault[] = [];
  const counts = new Map<string, number>();
  const tellOf =
    (file: string): TellFault =>
    (fault) => {
      if (fault.severity === undefined) affixes.failed = true;
      const key = `${fault.kind} ${file}`;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      if (count <= KEPT) faults.push({ ...fault, file });
    };
  const tell = tellOf(aff.path);
  if (era === 'first') await beginOld(aff, affixes, tell);
  else begin(prologue, affixes, tell);
  if (!affixes.failed) tellUnread(affixes, tell);
  return { affixes, faults, skip: era !== 'first' && prologue.bom ? 3 : 0, tell, tellOf };
}

/** Of each kind, in each file. */
const KEPT = 1000;

function begin({ sets, flag }: Prologue, affixes: Affixes, tell: TellFault): void {
  for (const set of sets) affixes.charset = readSet(rawLine(set.text, set.number), tell) ?? affixes.charset;
  if (affixes.failed || flag === undefined) return;
  const line = rawLine(flag.text, flag.number);
  affixes.flagType = readFlagType(line, affixes.charset, affixes, tell) ?? affixes.flagType;
}

async function beginOld(aff: SourceFile, affixes: Affixes, tell: TellFault): Promise<void> {
  const found = await findEncoding(aff);
  if (found === undefined) {
    tell({
      kind: 'hunspell-charset',
      line: 1,
      column: 1,
      message: `${aff.path} has no SET line; SET and the name of a charset were expected at the start of a line.`,
      hint: 'Write SET UTF-8 in the first line, and save both files as UTF-8.',
    });
    return;
  }
  const line = rawLine(found.text, found.number);
  affixes.charset = readCharset(line, found.encoding, tell) ?? affixes.charset;
}

/** A charset in which the .aff says nothing, or one that Slipway has not. */
function tellUnread(affixes: Affixes, tell: TellFault): void {
  const { charset } = affixes;
  if (charset.kind === 'wide') {
    tell({
      kind: 'hunspell-charset',
      line: 1,
      column: 1,
      message: `SET names ${charset.canonical}, but the SET line itself is not in it, so no other line is understood, and no word.`,
      hint: 'Save both files as UTF-8, and write SET UTF-8.',
      severity: 'warn',
    });
  }
  if (charset.kind === 'foreign' && charset.table === undefined)
    tellForeign(affixes, { line: 1, column: 1 }, tell);
}

/** From here on nothing is known. */
export function tellForeign(
  affixes: Affixes,
  place: { readonly line: number; readonly column: number },
  tell: TellFault,
): void {
  if (affixes.unread) return;
  affixes.unread = true;
  tell({
    kind: 'hunspell-charset-unchecked',
    ...place,
    message: `SET names ${affixes.charset.canonical}, which Java has and Slipway has not: the dictionary was not checked from here on.`,
    hint: 'Save both files as UTF-8, and write SET UTF-8.',
    severity: 'note',
  });
}

/** Reads the lines of an .aff. */
function affixLines({ affixes, tell }: EraReading): {
  readonly take: (line: AffixLine, bad: BadByte | undefined) => void;
  readonly end: () => void;
} {
  const old = affixes.era === 'first';
  const read = old ? oldDirectiveReader(affixes, tell) : directiveReader(affixes, tell);
  let block: { readonly lines: Block; taken: number } | undefined;
  let last = 0;

  const begins = (raw: AffixLine) => {
    const line = old ? raw : trimmedLine(raw);
    const lines = line.text === '' ? undefined : read(line);
    block = lines === undefined || lines.count <= 0 ? undefined : { lines, taken: 0 };
  };
  const take = (line: AffixLine, bad: BadByte | undefined) => {
    last = line.number;
    if (bad !== undefined && affixes.charset.kind === 'foreign') {
      tellForeign(affixes, { line: line.number, column: bad.column }, tell);
    }
    if (affixes.unread) return;
    if (bad !== undefined && stops(affixes.charset)) tell(undefinedByte(bad, line.number, affixes.charset));
    if (block === undefined) return begins(line);
    block.taken += 1;
    if (block.lines.take(line, block.taken) === 'stray') begins(line);
    else if (block.taken === block.lines.count) block = undefined;
  };
  return {
    take,
    end: () => {
      if (block !== undefined && !affixes.unread) tellEnd(block.lines, block.taken, last, tell);
    },
  };
}

/** Does a byte without a character end the reading? */
export function stops(charset: Charset): boolean {
  return charset.kind === 'bytes' && charset.stops;
}

/** Does it become U+FFFD without a word? */
export function isReplaced(charset: Charset): boolean {
  return charset.kind === 'utf-8' || (charset.kind === 'bytes' && !charset.stops);
}

/** A byte that ends the reading (java.nio.charset.UnmappableCharacterException). */
export function undefinedByte(
  { byte, column }: BadByte,
  line: number,
  { canonical }: Charset,
): Omit<Fault, 'file'> {
  return {
    kind: 'hunspell-undefined-byte',
    line,
    column,
    message: `byte 0x${byte.toString(16).toUpperCase()} stands for no character in ${canonical}, the charset of the dictionary.`,
    hint: 'Save both files as UTF-8, and write SET UTF-8; or write the charset that they are in behind SET.',
  };
}

/** Reads an .aff once for all eras that see the same characters in it. Answers the first line that was too long to be read. */
export async function readAffixes(
  aff: SourceFile,
  readings: readonly EraReading[],
  look?: (line: AffixLine, bad: BadByte | undefined) => void,
): Promise<number | undefined> {
  let tooLong: number | undefined;
  const newest = readings.findLast(({ affixes }) => !affixes.failed);
  for (const together of sharedViews(readings)) {
    const [{ affixes, skip }] = together;
    const looks = newest !== undefined && together.includes(newest);
    const readers = together.map(affixLines);
    tooLong = await eachDecodedLine(aff, affixes.charset, skip, (text, number, bad) => {
      const line = rawLine(number === 1 && text.startsWith('\ufeff') ? text.slice(1) : text, number);
      for (const { take } of readers) take(line, bad);
      if (looks) look?.(line, isReplaced(affixes.charset) ? bad : undefined);
    });
    for (const { end } of readers) end();
  }
  return tooLong;
}

/** Eras that have not failed, together where they see the same characters. */
export function sharedViews(
  readings: readonly EraReading[],
): readonly (readonly [EraReading, ...EraReading[]])[] {
  const views = new Map<string, [EraReading, ...EraReading[]]>();
  for (const reading of readings) {
    const { affixes, skip } = reading;
    if (affixes.failed || affixes.unread) continue;
    const key = JSON.stringify([affixes.charset, skip]);
    const view = views.get(key);
    if (view === undefined) views.set(key, [reading]);
    else view.push(reading);
  }
  return [...views.values()];
}
