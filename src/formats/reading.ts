import type { SourceFile } from '../model.ts';
import type { Problem, Tell } from './problem.ts';

/** What a file, or the files of a folder, were taken for, and what the format's reader said of them. */
export interface Reading {
  readonly format: FormatName;
  /** One file; of a hunspell dictionary all files of the locale's folder. In the source's order. */
  readonly files: readonly SourceFile[];
  /** What it was told by: `slipway.json`, `synonyms_path of filter my_filter in settings.json:12`, `its place`, `its name`, `its content`. */
  readonly because: string;
  readonly options: FormatOptions;
  /** What the content is instead, where who named the format seems to err. */
  readonly rather?: FormatName;
  /** In the order of files, lines and columns. */
  readonly problems: readonly Problem[];
}

/** The formats of files that Elasticsearch reads from `config/`. Each has a reader in readers.ts. */
export type FormatName =
  | 'synonyms'
  | 'wordnet-synonyms'
  | 'word-list'
  | 'stemmer-override'
  | 'mappings'
  | 'type-table'
  | 'hunspell'
  | 'kuromoji-user-dictionary'
  | 'nori-user-dictionary'
  | 'hyphenation-patterns'
  | 'icu-rules'
  | 'geoip-database'
  | 'user-agent-regexes'
  | 'saml-metadata'
  | 'certificates'
  | 'keystore'
  | 'keytab'
  | 'krb5-conf'
  | 'role-mapping'
  | 'users'
  | 'users-roles'
  | 'ik-dictionary'
  | 'ik-configuration';

/** What the setting that reads the file says besides, as far as it is known. */
export interface FormatOptions {
  /** The setting, as Elasticsearch names it: `stopwords_path`. */
  readonly setting?: string;
  readonly lenient?: boolean;
  readonly expand?: boolean;
  readonly ignoreCase?: boolean;
  /** What turns the terms of a synonym rule into tokens, where it is one that Slipway has. */
  readonly analyzer?: AnalyzerName;
}

/** `standard_lowercase_stop` has Elasticsearch's English stop words. */
export type AnalyzerName = 'whitespace' | 'keyword' | 'standard_lowercase' | 'standard_lowercase_stop';

/** Files of one format -> its problems. Throws for nothing that a file holds, only where it cannot be read at all. */
export type FormatReader = (
  files: readonly SourceFile[],
  tell: Tell,
  options: FormatOptions,
) => Promise<void>;
