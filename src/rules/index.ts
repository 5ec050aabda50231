import { archiveSize } from './archive/archive-size.ts';
import { dataDescriptors } from './archive/data-descriptors.ts';
import { descriptorFirst } from './archive/descriptor-first.ts';
import { deadScripts } from './bundle/dead-scripts.ts';
import { dictionariesCollision } from './bundle/dictionaries-collision.ts';
import { fileFormatUnknown } from './bundle/file-format-unknown.ts';
import { geoipNames } from './bundle/geoip-names.ts';
import { hunspellLayout } from './bundle/hunspell-layout.ts';
import { kerberosNames } from './bundle/kerberos-names.ts';
import { log4j2Properties } from './bundle/log4j2-properties.ts';
import { nodeFiles } from './bundle/node-files.ts';
import { userAgentNames } from './bundle/user-agent-names.ts';
import { versionCovers } from './bundle/version-covers.ts';
import { versionPresent } from './bundle/version-present.ts';
import { distinctPaths } from './extension/distinct-paths.ts';
import { linksFollowed } from './extension/links-followed.ts';
import { nameAgrees } from './extension/name-agrees.ts';
import { nameCharacters } from './extension/name-characters.ts';
import { nameShape } from './extension/name-shape.ts';
import { nestedZip } from './extension/nested-zip.ts';
import { secrets } from './extension/secrets.ts';
import { sourceReadable } from './extension/source-readable.ts';
import { typeAgrees } from './extension/type-agrees.ts';
import { versionAgrees } from './extension/version-agrees.ts';
import { versionForm } from './extension/version-form.ts';
import { versionKnown } from './extension/version-known.ts';
import { wrappingFolder } from './extension/wrapping-folder.ts';
import { fileRules } from './files.ts';
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
import { entitlementExclusive } from './plugin/entitlement-exclusive.ts';
import { entitlementFiles } from './plugin/entitlement-files.ts';
import { entitlementFilesForbidden } from './plugin/entitlement-files-forbidden.ts';
import { entitlementKnownTypes } from './plugin/entitlement-known-types.ts';
import { entitlementParameters } from './plugin/entitlement-parameters.ts';
import { entitlementPolicyIdle } from './plugin/entitlement-policy-idle.ts';
import { entitlementPolicyName } from './plugin/entitlement-policy-name.ts';
import { entitlementPolicySyntax } from './plugin/entitlement-policy-syntax.ts';
import { entitlementScopes } from './plugin/entitlement-scopes.ts';
import { extendedPlugins } from './plugin/extended-plugins.ts';
import { extendedPluginsCycle } from './plugin/extended-plugins-cycle.ts';
import { extendedPluginsExtensible } from './plugin/extended-plugins-extensible.ts';
import { extendedPluginsPresent } from './plugin/extended-plugins-present.ts';
import { flatBinAndConfig } from './plugin/flat-bin-and-config.ts';
import { jarAtRoot } from './plugin/jar-at-root.ts';
import { jarHell } from './plugin/jar-hell.ts';
import { jarHellCore } from './plugin/jar-hell-core.ts';
import { jarHellExtended } from './plugin/jar-hell-extended.ts';
import { jarManifest } from './plugin/jar-manifest.ts';
import { jarManifestJava } from './plugin/jar-manifest-java.ts';
import { jarOffClassPath } from './plugin/jar-off-class-path.ts';
import { jarReadable } from './plugin/jar-readable.ts';
import { modularPlugin } from './plugin/modular-plugin.ts';
import { moduleName } from './plugin/module-name.ts';
import { moduleRequires } from './plugin/module-requires.ts';
import { namedComponents } from './plugin/named-components.ts';
import { namesDistinct } from './plugin/names-distinct.ts';
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

/** Every rule, in the order in which they run and speak: what it is, its descriptor, its name, its files, its archive. */
export const rules: readonly Rule[] = [
  sourceReadable,
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
  extendedPluginsPresent,
  extendedPluginsCycle,
  nativeController,
  deploymentTarget,
  descriptorUnknownKeys,
  moduleName,
  namesDistinct,
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
  jarHellExtended,
  classVersion,
  pluginClass,
  extendedPluginsExtensible,
  modularPlugin,
  moduleRequires,
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
  entitlementFilesForbidden,
  entitlementDuplicates,
  entitlementExclusive,
  entitlementPolicyIdle,
  namedComponents,
  dictionariesCollision,
  deadScripts,
  geoipNames,
  hunspellLayout,
  kerberosNames,
  log4j2Properties,
  nodeFiles,
  userAgentNames,
  fileFormatUnknown,
  ...fileRules,
  nestedZip,
  secrets,
  distinctPaths,
  linksFollowed,
  archiveSize,
  dataDescriptors,
  descriptorFirst,
  unusedSuppression,
];
