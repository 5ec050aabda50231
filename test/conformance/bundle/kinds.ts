import type { Tell } from '../../../src/formats/problem.ts';
import type { FormatName, FormatOptions } from '../../../src/formats/reading.ts';
import type { SourceFile } from '../../../src/model.ts';
import type { BundleLine } from './bundle-line.ts';
import { hunspell } from './hunspell.ts';
import { mmdb } from './mmdb.ts';
import { realmFileKinds } from './realm-files.ts';
import { storeKinds } from './stores.ts';
import { solrSynonyms, wordnetSynonyms } from './synonyms.ts';
import { userAgentRegexes } from './user-agent-regexes.ts';
import { userDictionaryKinds } from './user-dictionaries.ts';
import { wordKinds } from './words.ts';

/** How the lines of one `format` are judged. */
export interface BundleKind {
  readonly format: FormatName;
  /** How the files of a line are read; by the format's own reader where absent. */
  readonly read?: (files: readonly SourceFile[], tell: Tell, line: BundleLine) => Promise<void>;
  /** Absent where the settings of a line change nothing. */
  readonly options?: (line: BundleLine) => FormatOptions;
  /** What Slipway reads from the files, in the notation of `entries`; absent where no line has any. */
  readonly entries?: (files: readonly SourceFile[], line: BundleLine) => Promise<readonly string[]>;
}

/** By the `format` of a line, and that in its settings. */
export const bundleKinds: Readonly<Record<string, BundleKind>> = {
  ...wordKinds,
  ...userDictionaryKinds,
  mmdb,
  user_agent_regexes: userAgentRegexes,
  ...storeKinds,
  ...realmFileKinds,
  hyphenation_patterns: { format: 'hyphenation-patterns' },
  icu_rules: { format: 'icu-rules' },
  hunspell,
  synonyms: solrSynonyms,
  'synonyms wordnet': wordnetSynonyms,
};
