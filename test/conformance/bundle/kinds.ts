import type { FormatName, FormatOptions } from '../../../src/formats/reading.ts';
import type { SourceFile } from '../../../src/model.ts';
import type { BundleLine } from './bundle-line.ts';
import { solrSynonyms, wordnetSynonyms } from './synonyms.ts';

/** How the lines of one `format` are judged. */
export interface BundleKind {
  readonly format: FormatName;
  /** Absent where the settings of a line change nothing. */
  readonly options?: (line: BundleLine) => FormatOptions;
  /** What Slipway reads from the files, in the notation of `entries`; absent where no line has any. */
  readonly entries?: (files: readonly SourceFile[], line: BundleLine) => Promise<readonly string[]>;
}

/** By the `format` of a line, and that in its settings. */
export const bundleKinds: Readonly<Record<string, BundleKind>> = {
  synonyms: solrSynonyms,
  'synonyms wordnet': wordnetSynonyms,
};
