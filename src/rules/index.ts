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
import { typeAgrees } from './extension/type-agrees.ts';
import { versionAgrees } from './extension/version-agrees.ts';
import { versionForm } from './extension/version-form.ts';
import { versionKnown } from './extension/version-known.ts';
import { wrappingFolder } from './extension/wrapping-folder.ts';
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
import { jarOffClassPath } from './plugin/jar-off-class-path.ts';
import { moduleName } from './plugin/module-name.ts';
import { nativeController } from './plugin/native-controller.ts';
import { oldLayout } from './plugin/old-layout.ts';
import { sourceCode } from './plugin/source-code.ts';
import type { Rule } from './rule.ts';
import { unusedSuppression } from './settings/unused-suppression.ts';

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
  versionCovers,
  jarAtRoot,
  jarOffClassPath,
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
  unusedSuppression,
];
