import type { AskedTarget } from '../elasticsearch/target.ts';
import type { Descriptor } from '../formats/descriptor.ts';
import type { FileUse } from '../formats/index-settings.ts';
import type { Jar } from '../formats/jar.ts';
import type { FormatName, FormatOptions, Reading } from '../formats/reading.ts';
import type { ArchiveFacts, ExtensionType, Given, Identity, Severity, Source, Stage } from '../model.ts';

/** What a rule says of one place. `check` adds the rule's id and severity. */
export interface Remark {
  /** Path inside the source; `.` for the extension as a whole. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** The fact: what was found, and what was expected. */
  readonly message: string;
  /** The way out: one imperative sentence. */
  readonly hint: string;
  /** Only to soften: where this place is less bad, or less certain, than the rule's own severity says. */
  readonly severity?: Severity;
  /** When it fails, where that is later than the installation. */
  readonly stage?: Stage;
  /** `file` is no path inside the source but one from the working folder: a file with index settings. */
  readonly outside?: true;
}

/**
 * What a rule on the source sees. What several rules read is parsed once, by `identify` or `check`, and handed in here;
 * what one rule reads alone, it opens through `source.files`.
 */
export interface SourceContext {
  readonly source: Source;
  readonly identity: Identity;
  readonly given: Given;
  readonly descriptor: Descriptor | undefined;
  /** The release to judge for; undefined when no single one is meant, as with a bundle for `9.*`. */
  readonly target: AskedTarget | undefined;
  /** The jars on the class path of a plugin, in the order of the source; none for a bundle. */
  readonly jars: readonly Jar[];
  /** The other plugins of the same cluster, as far as they were given; empty when none was. */
  readonly others: readonly Other[];
  /** What each file of a bundle was taken for, and what its format's reader said; none for a plugin. */
  readonly readings: readonly Reading[];
  /** Paths of a bundle's text files of which nothing tells the format. */
  readonly unknown: readonly string[];
  /** What a bundle is to serve, by the index settings that were given; undefined when none were. */
  readonly uses: readonly FileUse[] | undefined;
}

/** A plugin that is installed beside the one that is checked. */
export interface Other {
  /** As the user named it. */
  readonly path: string;
  /** As its descriptor says. */
  readonly name: string;
  readonly descriptor: Descriptor;
  readonly source: Source;
  /** Those on its class path, in the order of its source. */
  readonly jars: readonly Jar[];
}

export interface ArchiveContext {
  readonly archive: ArchiveFacts;
  readonly identity: Identity;
}

/** What a rule on slipway.json sees, when all of the extensions that it lists have been checked. */
export interface SettingsContext {
  readonly settings: readonly SettingUse[];
}

/** A rule's setting, one object of its list, or one pattern of the files of these. */
export interface SettingUse {
  readonly rule: string;
  /** Which of a list, from 0. */
  readonly index?: number | undefined;
  readonly pattern: string | undefined;
  /** Did it change a finding. */
  readonly used: boolean;
  readonly line: number;
  readonly column: number;
}

/** What the rule on what cannot be read sees: what reading it threw. */
export interface RefusalContext {
  readonly refusal: { readonly code: string; readonly message: string; readonly hint: string };
}

/**
 * How `check --fix` mends what a rule finds in a file, where that has one right answer. Pure, and of a file that has
 * nothing of it, or of which it is not certain, the bytes that it was given.
 */
export interface Fix {
  /** As the end of a sentence: `takes the mark away`. */
  readonly does: string;
  /** Errors behind it come to light, and are not its doing. */
  readonly reveals?: true;
  readonly apply: (bytes: Buffer, file: Fixable) => Fixed | Promise<Fixed>;
}

/** What a fix knows of its file. */
export interface Fixable {
  readonly path: string;
  /** What it was taken for; undefined for a plugin's descriptor. */
  readonly format: FormatName | undefined;
  readonly options: FormatOptions;
  /** What it was said to be in, if it is not UTF-8. */
  readonly encoding: string | undefined;
}

export type Fixed = Buffer | CannotFix;

export interface CannotFix {
  /** As the end of a sentence that starts with the file. */
  readonly because: string;
}

interface About {
  /** File name in src/rules, heading in docs/rules.md, key in slipway.json. */
  readonly id: string;
  /** One sentence that is true of a good extension. */
  readonly summary: string;
  readonly severity: Severity;
  readonly appliesTo: readonly ExtensionType[];
  /** For `slipway explain`: what happens on a node or in Elastic Cloud, and in which releases. */
  readonly why: string;
  /** Where Elasticsearch or Elastic does it: a class and method, or a page's name. */
  readonly reference: string;
  /** Why Slipway refuses what Elasticsearch's own reader, installer or parser accepts; absent where both agree. */
  readonly stricter?: string;
  /** Of a rule on what the files of a bundle hold: when it fails, or `silent` where no node says a word. */
  readonly stage?: Stage | 'silent';
  /** It tells what Slipway cannot decide without a node, so that nobody takes silence for a pass. */
  readonly undecided?: true;
  /** A short example of each. */
  readonly fails: string;
  readonly passes: string;
}

export interface SourceRule extends About {
  readonly reads: 'source';
  readonly fix?: Fix;
  check(context: SourceContext): Iterable<Remark> | AsyncIterable<Remark>;
}

export interface ArchiveRule extends About {
  readonly reads: 'archive';
  check(context: ArchiveContext): Iterable<Remark>;
}

export interface SettingsRule extends About {
  readonly reads: 'settings';
  check(context: SettingsContext): Iterable<Remark>;
}

export interface RefusalRule extends About {
  readonly reads: 'refusal';
  check(context: RefusalContext): Iterable<Remark>;
}

export type Rule = SourceRule | ArchiveRule | SettingsRule | RefusalRule;

/** Gives a rule's literal its type. */
export function defineRule<R extends Rule>(rule: R): R {
  return rule;
}
