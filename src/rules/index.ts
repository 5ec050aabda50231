import { archiveSize } from './archive/archive-size.ts';
import { descriptorFirst } from './archive/descriptor-first.ts';
import { deadScripts } from './bundle/dead-scripts.ts';
import { dictionariesCollision } from './bundle/dictionaries-collision.ts';
import { geoipNames } from './bundle/geoip-names.ts';
import { hunspellLayout } from './bundle/hunspell-layout.ts';
import { kerberosNames } from './bundle/kerberos-names.ts';
import { log4j2Properties } from './bundle/log4j2-properties.ts';
import { nodeFiles } from './bundle/node-files.ts';
import { versionCovers } from './bundle/version-covers.ts';
import { versionPresent } from './bundle/version-present.ts';
import { distinctPaths } from './extension/distinct-paths.ts';
import { linksFollowed } from './extension/links-followed.ts';
import { nameAgrees } from './extension/name-agrees.ts';
import { nameCharacters } from './extension/name-characters.ts';
import { nameShape } from './extension/name-shape.ts';
import { nestedZip } from './extension/nested-zip.ts';
import { secrets } from './extension/secrets.ts';
import { typeAgrees } from './extension/type-agrees.ts';
import { versionAgrees } from './extension/version-agrees.ts';
import { versionForm } from './extension/version-form.ts';
import { versionKnown } from './extension/version-known.ts';
import { wrappingFolder } from './extension/wrapping-folder.ts';
import { hyphenationClasses } from './hyphenation/hyphenation-classes.ts';
import { hyphenationDigits } from './hyphenation/hyphenation-digits.ts';
import { hyphenationElement } from './hyphenation/hyphenation-element.ts';
import { hyphenationEmpty } from './hyphenation/hyphenation-empty.ts';
import { hyphenationHyphen } from './hyphenation/hyphenation-hyphen.ts';
import { hyphenationHyphenChar } from './hyphenation/hyphenation-hyphen-char.ts';
import { hyphenationLetters } from './hyphenation/hyphenation-letters.ts';
import { hyphenationPatternLength } from './hyphenation/hyphenation-pattern-length.ts';
import { icuComment } from './icu/icu-comment.ts';
import { icuEmpty } from './icu/icu-empty.ts';
import { icuEscape } from './icu/icu-escape.ts';
import { icuLiteral } from './icu/icu-literal.ts';
import { icuNesting } from './icu/icu-nesting.ts';
import { icuOption } from './icu/icu-option.ts';
import { icuParentheses } from './icu/icu-parentheses.ts';
import { icuQuotes } from './icu/icu-quotes.ts';
import { icuSet } from './icu/icu-set.ts';
import { icuSyntax } from './icu/icu-syntax.ts';
import { icuTag } from './icu/icu-tag.ts';
import { icuTagSize } from './icu/icu-tag-size.ts';
import { icuUnchecked } from './icu/icu-unchecked.ts';
import { icuUntagged } from './icu/icu-untagged.ts';
import { icuVariable } from './icu/icu-variable.ts';
import { ikComment } from './node/ik-comment.ts';
import { ikConfiguration } from './node/ik-configuration.ts';
import { ikMissingDictionary } from './node/ik-missing-dictionary.ts';
import { ikRequiredFiles } from './node/ik-required-files.ts';
import { ikUnknownKey } from './node/ik-unknown-key.ts';
import { samlDate } from './node/saml-date.ts';
import { samlDoctype } from './node/saml-doctype.ts';
import { samlEntity } from './node/saml-entity.ts';
import { samlIdentityProvider } from './node/saml-identity-provider.ts';
import { samlSigningKey } from './node/saml-signing-key.ts';
import { samlValidUntil } from './node/saml-valid-until.ts';
import { bundledJava } from './plugin/bundled-java.ts';
import { classVersion } from './plugin/class-version.ts';
import { deploymentTarget } from './plugin/deployment-target.ts';
import { descriptorBooleans } from './plugin/descriptor-booleans.ts';
import { descriptorCase } from './plugin/descriptor-case.ts';
import { descriptorDuplicateKeys } from './plugin/descriptor-duplicate-keys.ts';
import { descriptorElasticsearchVersion } from './plugin/descriptor-elasticsearch-version.ts';
import { descriptorEncoding } from './plugin/descriptor-encoding.ts';
import { descriptorJavaVersion } from './plugin/descriptor-java-version.ts';
import { descriptorPlaceholders } from './plugin/descriptor-placeholders.ts';
import { descriptorPresent } from './plugin/descriptor-present.ts';
import { descriptorRequiredKeys } from './plugin/descriptor-required-keys.ts';
import { descriptorSingle } from './plugin/descriptor-single.ts';
import { descriptorSyntax } from './plugin/descriptor-syntax.ts';
import { descriptorTrailingBlanks } from './plugin/descriptor-trailing-blanks.ts';
import { descriptorType } from './plugin/descriptor-type.ts';
import { descriptorUnknownKeys } from './plugin/descriptor-unknown-keys.ts';
import { entitlementAllowedToPlugins } from './plugin/entitlement-allowed-to-plugins.ts';
import { entitlementDuplicates } from './plugin/entitlement-duplicates.ts';
import { entitlementFiles } from './plugin/entitlement-files.ts';
import { entitlementKnownTypes } from './plugin/entitlement-known-types.ts';
import { entitlementParameters } from './plugin/entitlement-parameters.ts';
import { entitlementPolicyIdle } from './plugin/entitlement-policy-idle.ts';
import { entitlementPolicyName } from './plugin/entitlement-policy-name.ts';
import { entitlementPolicySyntax } from './plugin/entitlement-policy-syntax.ts';
import { entitlementScopes } from './plugin/entitlement-scopes.ts';
import { extendedPlugins } from './plugin/extended-plugins.ts';
import { flatBinAndConfig } from './plugin/flat-bin-and-config.ts';
import { jarAtRoot } from './plugin/jar-at-root.ts';
import { jarHell } from './plugin/jar-hell.ts';
import { jarHellCore } from './plugin/jar-hell-core.ts';
import { jarManifest } from './plugin/jar-manifest.ts';
import { jarManifestJava } from './plugin/jar-manifest-java.ts';
import { jarOffClassPath } from './plugin/jar-off-class-path.ts';
import { jarReadable } from './plugin/jar-readable.ts';
import { modularPlugin } from './plugin/modular-plugin.ts';
import { moduleName } from './plugin/module-name.ts';
import { namedComponents } from './plugin/named-components.ts';
import { nativeController } from './plugin/native-controller.ts';
import { oldLayout } from './plugin/old-layout.ts';
import { pluginClass } from './plugin/plugin-class.ts';
import { releaseAgrees } from './plugin/release-agrees.ts';
import { securityPolicyCodebases } from './plugin/security-policy-codebases.ts';
import { securityPolicyIgnored } from './plugin/security-policy-ignored.ts';
import { securityPolicyPermissions } from './plugin/security-policy-permissions.ts';
import { securityPolicySyntax } from './plugin/security-policy-syntax.ts';
import { sourceCode } from './plugin/source-code.ts';
import { spiFolder } from './plugin/spi-folder.ts';
import { stablePluginPackages } from './plugin/stable-plugin-packages.ts';
import type { Rule } from './rule.ts';
import { unusedSuppression } from './settings/unused-suppression.ts';
import { textByteOrderMark } from './text/text-byte-order-mark.ts';
import { textInvisibleEnds } from './text/text-invisible-ends.ts';
import { textLineLength } from './text/text-line-length.ts';
import { textUtf8 } from './text/text-utf8.ts';
import { xmlEncoding } from './text/xml-encoding.ts';
import { xmlExternal } from './text/xml-external.ts';
import { xmlUnchecked } from './text/xml-unchecked.ts';
import { xmlWellFormed } from './text/xml-well-formed.ts';
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

/** Every rule, in the order in which they run and speak: what it is, its descriptor, its name, its files, its archive. */
export const rules: readonly Rule[] = [
  typeAgrees,
  wrappingFolder,
  oldLayout,
  descriptorPresent,
  descriptorSingle,
  descriptorCase,
  descriptorSyntax,
  descriptorEncoding,
  descriptorDuplicateKeys,
  descriptorRequiredKeys,
  descriptorPlaceholders,
  descriptorTrailingBlanks,
  descriptorElasticsearchVersion,
  releaseAgrees,
  descriptorJavaVersion,
  bundledJava,
  descriptorBooleans,
  descriptorType,
  extendedPlugins,
  nativeController,
  deploymentTarget,
  descriptorUnknownKeys,
  moduleName,
  nameAgrees,
  nameCharacters,
  nameShape,
  versionAgrees,
  versionForm,
  versionKnown,
  versionPresent,
  versionCovers,
  jarAtRoot,
  jarOffClassPath,
  spiFolder,
  jarReadable,
  jarManifest,
  jarManifestJava,
  jarHell,
  jarHellCore,
  classVersion,
  pluginClass,
  modularPlugin,
  stablePluginPackages,
  flatBinAndConfig,
  sourceCode,
  securityPolicySyntax,
  securityPolicyCodebases,
  securityPolicyPermissions,
  securityPolicyIgnored,
  entitlementPolicyName,
  entitlementPolicySyntax,
  entitlementKnownTypes,
  entitlementAllowedToPlugins,
  entitlementParameters,
  entitlementFiles,
  entitlementScopes,
  entitlementDuplicates,
  entitlementPolicyIdle,
  namedComponents,
  dictionariesCollision,
  deadScripts,
  geoipNames,
  hunspellLayout,
  kerberosNames,
  log4j2Properties,
  nodeFiles,
  textUtf8,
  textByteOrderMark,
  textLineLength,
  textInvisibleEnds,
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
  xmlWellFormed,
  xmlEncoding,
  xmlExternal,
  xmlUnchecked,
  hyphenationHyphen,
  hyphenationPatternLength,
  hyphenationEmpty,
  hyphenationElement,
  hyphenationDigits,
  hyphenationClasses,
  hyphenationLetters,
  hyphenationHyphenChar,
  icuSyntax,
  icuEmpty,
  icuEscape,
  icuQuotes,
  icuParentheses,
  icuNesting,
  icuVariable,
  icuOption,
  icuTag,
  icuSet,
  icuUntagged,
  icuTagSize,
  icuLiteral,
  icuComment,
  icuUnchecked,
  samlDoctype,
  samlEntity,
  samlDate,
  samlIdentityProvider,
  samlSigningKey,
  samlValidUntil,
  ikConfiguration,
  ikRequiredFiles,
  ikMissingDictionary,
  ikUnknownKey,
  ikComment,
  nestedZip,
  secrets,
  distinctPaths,
  linksFollowed,
  archiveSize,
  descriptorFirst,
  unusedSuppression,
];
