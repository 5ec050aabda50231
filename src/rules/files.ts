import { fileFormatAgrees } from './index/file-format-agrees.ts';
import { fileReadBySettings } from './index/file-read-by-settings.ts';
import { settingsPathAlone } from './index/settings-path-alone.ts';
import { settingsPathInside } from './index/settings-path-inside.ts';
import { settingsPathServed } from './index/settings-path-served.ts';
import { synonymsChainKnown } from './index/synonyms-chain-known.ts';
import { synonymsParsableChain } from './index/synonyms-parsable-chain.ts';
import { geoipDatabaseMetadata } from './node/geoip-database-metadata.ts';
import { geoipDatabaseSupported } from './node/geoip-database-supported.ts';
import { geoipDatabaseType } from './node/geoip-database-type.ts';
import { userAgentIgnored } from './node/user-agent-ignored.ts';
import { userAgentRegex } from './node/user-agent-regex.ts';
import { userAgentShape } from './node/user-agent-shape.ts';
import { userAgentYaml } from './node/user-agent-yaml.ts';
import type { Rule } from './rule.ts';
import { textByteOrderMark } from './text/text-byte-order-mark.ts';
import { textInvisibleEnds } from './text/text-invisible-ends.ts';
import { textLineEnds } from './text/text-line-ends.ts';
import { textLineLength } from './text/text-line-length.ts';
import { textTrailingBlanks } from './text/text-trailing-blanks.ts';
import { textUtf8 } from './text/text-utf8.ts';
import { kuromojiColumns } from './user-dictionary/kuromoji-columns.ts';
import { kuromojiReadings } from './user-dictionary/kuromoji-readings.ts';
import { kuromojiSurface } from './user-dictionary/kuromoji-surface.ts';
import { noriComment } from './user-dictionary/nori-comment.ts';
import { noriDuplicate } from './user-dictionary/nori-duplicate.ts';
import { noriSegments } from './user-dictionary/nori-segments.ts';
import { noriSurface } from './user-dictionary/nori-surface.ts';
import { userDictionaryDuplicate } from './user-dictionary/user-dictionary-duplicate.ts';
import { userDictionaryQuotes } from './user-dictionary/user-dictionary-quotes.ts';
import { mappingsArrow } from './words/mappings-arrow.ts';
import { mappingsComment } from './words/mappings-comment.ts';
import { mappingsDuplicate } from './words/mappings-duplicate.ts';
import { mappingsEmptyLeft } from './words/mappings-empty-left.ts';
import { mappingsEscape } from './words/mappings-escape.ts';
import { mappingsSeveralArrows } from './words/mappings-several-arrows.ts';
import { stemmerOverrideDuplicate } from './words/stemmer-override-duplicate.ts';
import { stemmerOverrideRule } from './words/stemmer-override-rule.ts';
import { typeTableComment } from './words/type-table-comment.ts';
import { typeTableDuplicate } from './words/type-table-duplicate.ts';
import { typeTableEmpty } from './words/type-table-empty.ts';
import { typeTableRule } from './words/type-table-rule.ts';
import { wordsCapital } from './words/words-capital.ts';
import { wordsComment } from './words/words-comment.ts';
import { wordsComposed } from './words/words-composed.ts';
import { wordsDuplicate } from './words/words-duplicate.ts';
import { wordsNamedSet } from './words/words-named-set.ts';
import { wordsQuotes } from './words/words-quotes.ts';
import { wordsRule } from './words/words-rule.ts';
import { wordsSeveral } from './words/words-several.ts';
import { wordsSnowballComment } from './words/words-snowball-comment.ts';
import { wordsSpaced } from './words/words-spaced.ts';

/** The rules on what the files of a bundle hold, and on the settings of an index that read them; a part of the registry. */
export const fileRules: readonly Rule[] = [
  textUtf8,
  textByteOrderMark,
  textLineLength,
  settingsPathServed,
  settingsPathInside,
  settingsPathAlone,
  fileReadBySettings,
  fileFormatAgrees,
  synonymsParsableChain,
  synonymsChainKnown,
  textInvisibleEnds,
  textTrailingBlanks,
  textLineEnds,
  wordsSnowballComment,
  wordsComment,
  wordsRule,
  wordsSeveral,
  wordsQuotes,
  wordsNamedSet,
  wordsDuplicate,
  wordsComposed,
  wordsSpaced,
  wordsCapital,
  stemmerOverrideRule,
  stemmerOverrideDuplicate,
  mappingsArrow,
  mappingsEscape,
  mappingsEmptyLeft,
  mappingsDuplicate,
  mappingsSeveralArrows,
  mappingsComment,
  typeTableRule,
  typeTableEmpty,
  typeTableComment,
  typeTableDuplicate,
  userDictionaryQuotes,
  userDictionaryDuplicate,
  kuromojiColumns,
  kuromojiReadings,
  kuromojiSurface,
  noriSegments,
  noriSurface,
  noriDuplicate,
  noriComment,
  geoipDatabaseType,
  geoipDatabaseMetadata,
  geoipDatabaseSupported,
  userAgentYaml,
  userAgentShape,
  userAgentRegex,
  userAgentIgnored,
];
