import semver from 'semver';
import type { ExtensionType } from '../model.ts';

/** Is it a full release number, `9.5.2`, as Elasticsearch writes its own: no qualifier, no leading zero. */
export function isRelease(version: string): boolean {
  return semver.valid(version) === version && !/[-+]/.test(version);
}

/**
 * Does the version have the form that Elastic Cloud takes for this type: a full release for a plugin;
 * a full release, `9.5.*`, `9.*` or `*` for a bundle ("Upload custom plugins and bundles").
 */
export function hasVersionForm(type: ExtensionType, version: string): boolean {
  return isRelease(version) || (type === 'bundle' && WILDCARD.test(version));
}

const NUMBER = '(0|[1-9]\\d*)';
const WILDCARD = new RegExp(`^(${NUMBER}\\.){0,2}\\*$`);

/** What was probably meant: `9.x` -> `9.*`, `9.5` -> `9.5.*`, `v9.5.2-SNAPSHOT` -> `9.5.2`; undefined when nothing is near. */
export function nearestForm(type: ExtensionType, written: string): string | undefined {
  const [, major, minor, patch] = /^[^\d]*0*(\d+)(?:\.0*(\d+))?(?:\.0*(\d+))?/.exec(written) ?? [];
  if (major === undefined) return undefined;
  if (minor !== undefined && patch !== undefined) return `${major}.${minor}.${patch}`;
  if (type === 'plugin') return undefined;
  return minor === undefined ? `${major}.*` : `${major}.${minor}.*`;
}

/** The forms in words, for a message. */
export const versionForms = {
  plugin: 'a full release such as 9.5.2',
  bundle: 'a full release such as 9.5.2, or 9.5.*, 9.*, *',
} as const satisfies Record<ExtensionType, string>;
