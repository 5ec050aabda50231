import type { FileEntitlement } from '../formats/entitlement-files.ts';
import type { EntitlementPolicy } from '../formats/entitlement-policy.ts';

/** An exclusive path that is written out, so that it can be compared without a node. */
export interface ExclusivePath {
  readonly file: FileEntitlement;
  /** With the base before it and a slash behind it: one lies in the other when it begins with it. */
  readonly path: string;
}

/** The exclusive paths of a policy in the order of their paths. Those of a setting are not known. */
export function exclusivePaths(policy: EntitlementPolicy | undefined): readonly ExclusivePath[] {
  return (policy?.scopes ?? [])
    .flatMap(({ entitlements }) => entitlements.flatMap(({ files }) => files))
    .filter(({ exclusive, kind }) => exclusive && kind !== 'path_setting')
    .map((file) => ({ file, path: `${file.base}/${normalPath(file.path)}/` }))
    .toSorted((one, other) => (one.path < other.path ? -1 : Number(one.path > other.path)));
}

/** Path.normalize on Linux, without a slash at either end. What climbs out of its base begins with `..`. */
export function normalPath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
