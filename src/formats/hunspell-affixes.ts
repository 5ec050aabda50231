import type { Charset } from './hunspell-charset.ts';
import type { AffixKind, Condition, ReadCondition } from './hunspell-condition.ts';
import type { Era, Fault } from './hunspell-era.ts';
import type { FlagType } from './hunspell-flags.ts';

/** One rule of PFX or SFX: a word that has `flag` may have `strip` taken off and `affix` put on. */
export interface AffixRule {
  readonly kind: AffixKind;
  readonly flag: string;
  readonly crossProduct: boolean;
  readonly strip: string;
  readonly affix: string;
  /** Flags of the word with the affix. */
  readonly flags: string;
  readonly condition: Condition;
}

/** Directives whose one flag says something about a word. */
export type MarkName = 'CIRCUMFIX' | 'KEEPCASE' | 'NEEDAFFIX' | 'ONLYINCOMPOUND';

/** What an .aff says, as far as it decides what the words of the .dic are; filled line by line. */
export interface Affixes {
  readonly era: Era;
  /** Of the .aff, for messages. */
  readonly file: string;
  charset: Charset;
  flagType: FlagType;
  /** The lines `AF`; undefined before the first, which says how many there will be. */
  aliases: { readonly count: number; readonly values: string[] } | undefined;
  /** The lines `AM`. */
  morphAliases: { readonly count: number; readonly values: string[] } | undefined;
  /** Kept when words are to be looked up. */
  readonly rules: AffixRule[] | undefined;
  readonly condition: ReadCondition;
  readonly marks: Partial<Record<MarkName, string>>;
  /** Flags that a directive gives a meaning to. */
  readonly meant: Set<string>;
  ignore: string;
  iconv: ReadonlyMap<string, string> | undefined;
  oconv: ReadonlyMap<string, string> | undefined;
  fullStrip: boolean;
  complexPrefixes: boolean;
  checkSharpS: boolean;
  language: string;
  /** A rule has flags of its own. */
  twoStage: boolean;
  /** Lucene stops here, and reads no word. */
  failed: boolean;
  /** What follows is in characters that Slipway has not. */
  unread: boolean;
  /** How many directives were read: none, where the file is something else. */
  directives: number;
}

/** Nothing read yet. */
export function emptyAffixes(
  start: Pick<Affixes, 'era' | 'file' | 'charset' | 'flagType' | 'rules' | 'condition'>,
): Affixes {
  return {
    ...start,
    aliases: undefined,
    morphAliases: undefined,
    marks: {},
    meant: new Set(),
    ignore: '',
    iconv: undefined,
    oconv: undefined,
    fullStrip: false,
    complexPrefixes: false,
    checkSharpS: false,
    language: '',
    twoStage: false,
    failed: false,
    unread: false,
    directives: 0,
  };
}

/** A place of the .aff and what is wrong there. */
export type TellFault = (fault: Omit<Fault, 'file'>) => void;
