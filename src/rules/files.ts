import { hunspellAffixCount } from './hunspell/hunspell-affix-count.ts';
import { hunspellAffixHeader } from './hunspell/hunspell-affix-header.ts';
import { hunspellAffixRule } from './hunspell/hunspell-affix-rule.ts';
import { hunspellAliases } from './hunspell/hunspell-aliases.ts';
import { hunspellArgument } from './hunspell/hunspell-argument.ts';
import { hunspellBlanks } from './hunspell/hunspell-blanks.ts';
import { hunspellBlock } from './hunspell/hunspell-block.ts';
import { hunspellCharset } from './hunspell/hunspell-charset.ts';
import { hunspellCharsetUnchecked } from './hunspell/hunspell-charset-unchecked.ts';
import { hunspellEntryLength } from './hunspell/hunspell-entry-length.ts';
import { hunspellFirstLine } from './hunspell/hunspell-first-line.ts';
import { hunspellFlagType } from './hunspell/hunspell-flag-type.ts';
import { hunspellFlags } from './hunspell/hunspell-flags.ts';
import { hunspellIgnoredFiles } from './hunspell/hunspell-ignored-files.ts';
import { hunspellIgnoredLines } from './hunspell/hunspell-ignored-lines.ts';
import { hunspellMalformedBytes } from './hunspell/hunspell-malformed-bytes.ts';
import { hunspellNeverApplies } from './hunspell/hunspell-never-applies.ts';
import { hunspellNoWords } from './hunspell/hunspell-no-words.ts';
import { hunspellSettings } from './hunspell/hunspell-settings.ts';
import { hunspellSettingsKeys } from './hunspell/hunspell-settings-keys.ts';
import { hunspellUndefinedByte } from './hunspell/hunspell-undefined-byte.ts';
import { hunspellUndefinedFlags } from './hunspell/hunspell-undefined-flags.ts';
import { hunspellWordOrder } from './hunspell/hunspell-word-order.ts';
import { icuRules } from './icu.ts';
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
import { nodeRules } from './node.ts';
import type { Rule } from './rule.ts';
import { synonymsArrowTypo } from './synonyms/synonyms-arrow-typo.ts';
import { synonymsArrows } from './synonyms/synonyms-arrows.ts';
import { synonymsBackslash } from './synonyms/synonyms-backslash.ts';
import { synonymsBlankLine } from './synonyms/synonyms-blank-line.ts';
import { synonymsBlankTerm } from './synonyms/synonyms-blank-term.ts';
import { synonymsChain } from './synonyms/synonyms-chain.ts';
import { synonymsCircular } from './synonyms/synonyms-circular.ts';
import { synonymsComment } from './synonyms/synonyms-comment.ts';
import { synonymsDuplicate } from './synonyms/synonyms-duplicate.ts';
import { synonymsEliminatedTerm } from './synonyms/synonyms-eliminated-term.ts';
import { synonymsFormat } from './synonyms/synonyms-format.ts';
import { synonymsInvisible } from './synonyms/synonyms-invisible.ts';
import { synonymsMerged } from './synonyms/synonyms-merged.ts';
import { synonymsNoRule } from './synonyms/synonyms-no-rule.ts';
import { synonymsNotChecked } from './synonyms/synonyms-not-checked.ts';
import { synonymsOneSided } from './synonyms/synonyms-one-sided.ts';
import { synonymsOneTerm } from './synonyms/synonyms-one-term.ts';
import { synonymsPositionIncrement } from './synonyms/synonyms-position-increment.ts';
import { synonymsQuotes } from './synonyms/synonyms-quotes.ts';
import { synonymsTermBytes } from './synonyms/synonyms-term-bytes.ts';
import { wordnetFact } from './synonyms/wordnet-fact.ts';
import { wordnetLine } from './synonyms/wordnet-line.ts';
import { wordnetSynsetOrder } from './synonyms/wordnet-synset-order.ts';
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
import { xmlRules } from './xml.ts';

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
  hunspellCharset,
  hunspellFlagType,
  hunspellAffixHeader,
  hunspellAffixCount,
  hunspellAffixRule,
  hunspellFlags,
  hunspellAliases,
  hunspellBlock,
  hunspellArgument,
  hunspellUndefinedByte,
  hunspellEntryLength,
  hunspellWordOrder,
  hunspellNoWords,
  hunspellSettings,
  hunspellMalformedBytes,
  hunspellFirstLine,
  hunspellUndefinedFlags,
  hunspellIgnoredFiles,
  hunspellIgnoredLines,
  hunspellNeverApplies,
  hunspellBlanks,
  hunspellSettingsKeys,
  hunspellCharsetUnchecked,
  synonymsBlankLine,
  synonymsBlankTerm,
  synonymsArrows,
  synonymsEliminatedTerm,
  synonymsPositionIncrement,
  synonymsTermBytes,
  wordnetLine,
  wordnetFact,
  wordnetSynsetOrder,
  synonymsOneTerm,
  synonymsOneSided,
  synonymsNoRule,
  synonymsComment,
  synonymsArrowTypo,
  synonymsQuotes,
  synonymsBackslash,
  synonymsInvisible,
  synonymsFormat,
  synonymsCircular,
  synonymsChain,
  synonymsMerged,
  synonymsDuplicate,
  synonymsNotChecked,
  ...xmlRules,
  ...icuRules,
  ...nodeRules,
];
