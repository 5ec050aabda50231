import type { Affixes, TellFault } from './hunspell-affixes.ts';
import { aliased } from './hunspell-aliases.ts';
import { type Flags, type FlagType, parseFlags } from './hunspell-flags.ts';
import { quoted } from './hunspell-line.ts';
import { javaInt } from './java-int.ts';
import { javaTrim } from './word-lines.ts';

/** An entry of a .dic. */
export interface DictionaryEntry {
  readonly word: string;
  readonly flags: string;
  /** The flags as written; undefined without a slash. */
  readonly flagPart: string | undefined;
  /** What stands behind the first TAB or ` xx:`. */
  readonly morph: string;
}

/** Takes the lines of a .dic behind the first one (Dictionary.mergeDictionaries); answers undefined for what is passed over. */
export type ReadEntry = (text: string, number: number) => DictionaryEntry | undefined;

/** Reads the words of a .dic with an .aff that was read before. */
export function entryReader(affixes: Affixes, tell: TellFault, shared: SharedParsing): ReadEntry {
  const { era, flagType } = affixes;
  const good = new Map<string, string>();

  const flagsOf = (part: string, line: number, column: number): string => {
    const short = part.length <= OFTEN;
    const known = short ? good.get(part) : undefined;
    if (known !== undefined) return known;
    const trimmed = era === 'third' ? part.trim() : part;
    const own = trimmed === '' && era !== 'first' ? '' : aliased(affixes, trimmed, { line, column }, tell);
    if (own === undefined) return '';
    const read = shared.flags(own, flagType, era);
    if ('fault' in read) {
      tell({
        kind: 'hunspell-flags',
        line,
        column,
        message: `${quoted(own)} ${read.fault}.`,
        hint: `Correct the flags, or write \\/ for a slash that belongs to the word.`,
      });
      return '';
    }
    if (short && good.size < CACHE) good.set(part, read.flags);
    return read.flags;
  };

  return (text, number) => {
    if (text === '' || text[0] === '#' || text[0] === '\t' || (era === 'first' && text[0] === '/'))
      return undefined;
    const { word, slash, flagPart, morph } = shared.parts(text, era === 'first');
    if (word === '' && era !== 'first') return undefined;
    checkLength(text, number, tell);
    if (morph !== '') checkMorphAlias(affixes, morph, number, text.length - morph.length + 1, tell);
    const flags = slash === -1 ? '' : flagsOf(flagPart, number, slash + 2);
    return { word, flags, flagPart: slash === -1 ? undefined : flagPart, morph };
  };
}

/** Eras read the same lines, and mostly in the same way: what one has parsed, the next takes over. */
export interface SharedParsing {
  readonly parts: (text: string, everywhere: boolean) => Parts;
  readonly flags: typeof parseFlags;
}

export function sharedParsing(): SharedParsing {
  let line: { readonly text: string; readonly everywhere: boolean; readonly parts: Parts } | undefined;
  let last: { readonly text: string; readonly type: FlagType; readonly flags: Flags } | undefined;
  return {
    parts: (text, everywhere) => {
      const matters = everywhere && text[0] === ' ';
      if (line?.text !== text || line.everywhere !== matters) {
        line = { text, everywhere: matters, parts: parts(text, everywhere) };
      }
      return line.parts;
    },
    flags: (text, type, era) => {
      if (last?.text !== text || last.type !== type)
        last = { text, type, flags: parseFlags(text, type, 'third') };
      const same = !('fault' in last.flags) && (type !== 'long' || text.length % 2 === 0);
      return era === 'first' && !same ? parseFlags(text, type, era) : last.flags;
    },
  };
}

/** Sets of flags that were right once are not parsed again. */
const CACHE = 50_000;

/** UTF-16 units. Longer ones seldom come twice. */
const OFTEN = 32;

interface Parts {
  readonly word: string;
  /** Index of the first one that is none of the word; -1 when there is none. */
  readonly slash: number;
  /** Further slashes became U+001F. */
  readonly flagPart: string;
  readonly morph: string;
}

/** Dictionary.unescapeEntry. `everywhere`: a slash that starts the line counts too. */
function parts(text: string, everywhere: boolean): Parts {
  if (!/[\\\t \x1e\x1f]/.test(text)) {
    const slash = text.indexOf('/', everywhere ? 0 : 1);
    if (slash === -1) return { word: text, slash, flagPart: '', morph: '' };
    const flagPart = text.slice(slash + 1).replaceAll('/', '\x1f');
    return { word: text.slice(0, slash), slash, flagPart, morph: '' };
  }
  const end = morphBoundary(text, everywhere);
  let slash = -1;
  let word = '';
  let flagPart = '';
  for (let at = 0; at < end; at += 1) {
    const escaped = text[at] === '\\' && at + 1 < text.length;
    const found = text[escaped ? at + 1 : at] ?? '';
    const separates = !escaped && found === '/' && (everywhere || at > 0);
    if (escaped) at += 1;
    else if (found === '\x1e' || found === '\x1f') continue;
    if (separates && slash === -1) slash = at;
    else if (slash === -1) word += found;
    else flagPart += separates ? '\x1f' : found;
  }
  return { word, slash, flagPart, morph: text.slice(end).replaceAll(/[\x1e\x1f]/g, '') };
}

/** Where morphological data begins: a TAB, or a blank before two letters and a colon. */
function morphBoundary(text: string, fromStart: boolean): number {
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\t') return at;
    if (text[at] === ' ' && (fromStart || at > 0) && /^\p{L}\p{L}:/u.test(text.slice(at + 1, at + 4)))
      return at;
  }
  return text.length;
}

/** OfflineSorter keeps the length of an entry in 15 bits. */
function checkLength(text: string, line: number, tell: TellFault): void {
  if (text.length * 3 < MOST || Buffer.byteLength(text) < MOST) return;
  tell({
    kind: 'hunspell-entry-length',
    line,
    column: 1,
    message: `line ${line} has ${Buffer.byteLength(text)} bytes as UTF-8; ${MOST - 1} at most were expected.`,
    hint: 'Break the line: one word a line.',
  });
}

/** Less one for the separator that Lucene puts in. */
const MOST = 32_767;

/** With AM lines, a number alone is that of one. */
function checkMorphAlias(
  affixes: Affixes,
  morph: string,
  line: number,
  column: number,
  tell: TellFault,
): void {
  const { morphAliases } = affixes;
  const alias = javaInt(javaTrim(morph));
  if (morphAliases === undefined || morphAliases.values.length === 0 || alias === undefined) return;
  if (morphAliases.values[alias - 1] !== undefined) return;
  tell({
    kind: 'hunspell-aliases',
    line,
    column,
    message: `${alias} stands where the number of an AM line was expected, 1 to ${morphAliases.values.length}.`,
    hint: 'Write the number of an AM line of the .aff, or the data itself.',
  });
}
