import { SlipwayError } from '../errors.ts';
import type { Identity } from '../model.ts';

/** Two paths that would become one extension: the second would be planned against a cloud that lacks the first. */
export function refuseTwins(
  extensions: readonly { readonly path: string; readonly identity: Identity }[],
): void {
  const paths = new Map<string, string>();
  for (const { path, identity } of extensions) {
    const key = [identity.type, identity.name, identity.version].join(' ').trim();
    const other = paths.get(key);
    if (other !== undefined) {
      throw new SlipwayError(
        'USAGE',
        other === path ? `${path} is selected twice as ${key}` : `${other} and ${path} are both ${key}`,
        'Give one of them another name or version, or leave it out.',
      );
    }
    paths.set(key, path);
  }
}
