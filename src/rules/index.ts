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
import { textLineLength } from './text/text-line-length.ts';
import { textUtf8 } from './text/text-utf8.ts';

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
  nestedZip,
  secrets,
  distinctPaths,
  linksFollowed,
  archiveSize,
  descriptorFirst,
  unusedSuppression,
];
