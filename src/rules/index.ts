import { archiveSize } from './archive/archive-size.ts';
import { descriptorFirst } from './archive/descriptor-first.ts';
import { deadScripts } from './bundle/dead-scripts.ts';
import { dictionariesCollision } from './bundle/dictionaries-collision.ts';
import { geoipNames } from './bundle/geoip-names.ts';
import { hunspellLayout } from './bundle/hunspell-layout.ts';
import { kerberosNames } from './bundle/kerberos-names.ts';
import { log4j2Properties } from './bundle/log4j2-properties.ts';
import { nodeFiles } from './bundle/node-files.ts';
import { versionPresent } from './bundle/version-present.ts';
import { distinctPaths } from './extension/distinct-paths.ts';
import { linksFollowed } from './extension/links-followed.ts';
import { nameAgrees } from './extension/name-agrees.ts';
import { nameCharacters } from './extension/name-characters.ts';
import { nameShape } from './extension/name-shape.ts';
import { nestedZip } from './extension/nested-zip.ts';
import { typeAgrees } from './extension/type-agrees.ts';
import { versionAgrees } from './extension/version-agrees.ts';
import { versionForm } from './extension/version-form.ts';
import { versionKnown } from './extension/version-known.ts';
import { wrappingFolder } from './extension/wrapping-folder.ts';
import { classVersion } from './plugin/class-version.ts';
import { deploymentTarget } from './plugin/deployment-target.ts';
import { descriptorBooleans } from './plugin/descriptor-booleans.ts';
import { descriptorCase } from './plugin/descriptor-case.ts';
import { descriptorElasticsearchVersion } from './plugin/descriptor-elasticsearch-version.ts';
import { descriptorJavaVersion } from './plugin/descriptor-java-version.ts';
import { descriptorPlaceholders } from './plugin/descriptor-placeholders.ts';
import { descriptorPresent } from './plugin/descriptor-present.ts';
import { descriptorRequiredKeys } from './plugin/descriptor-required-keys.ts';
import { descriptorSingle } from './plugin/descriptor-single.ts';
import { descriptorSyntax } from './plugin/descriptor-syntax.ts';
import { descriptorTrailingBlanks } from './plugin/descriptor-trailing-blanks.ts';
import { descriptorUnknownKeys } from './plugin/descriptor-unknown-keys.ts';
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
import { nativeController } from './plugin/native-controller.ts';
import { oldLayout } from './plugin/old-layout.ts';
import { pluginClass } from './plugin/plugin-class.ts';
import { sourceCode } from './plugin/source-code.ts';
import { spiFolder } from './plugin/spi-folder.ts';
import { stablePluginPackages } from './plugin/stable-plugin-packages.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order in which they run and speak: what it is, its descriptor, its name, its files, its archive. */
export const rules: readonly Rule[] = [
  typeAgrees,
  wrappingFolder,
  oldLayout,
  descriptorPresent,
  descriptorSingle,
  descriptorCase,
  descriptorSyntax,
  descriptorRequiredKeys,
  descriptorPlaceholders,
  descriptorTrailingBlanks,
  descriptorElasticsearchVersion,
  descriptorJavaVersion,
  descriptorBooleans,
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
  dictionariesCollision,
  deadScripts,
  geoipNames,
  hunspellLayout,
  kerberosNames,
  log4j2Properties,
  nodeFiles,
  nestedZip,
  distinctPaths,
  linksFollowed,
  archiveSize,
  descriptorFirst,
];
