import { closeSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { SlipwayError } from './errors.ts';

/**
 * Where archives may be written: not into a folder that is packed, not over a zip that is, not twice to one place, and
 * over nothing but an older archive. Returns the place, or throws USAGE or OUTPUT_EXISTS.
 */
export function outputs(sources: readonly string[]): (out: string) => string {
  const taken = new Set<string>();
  return (out) => {
    const target = refuseInside(out, sources);
    if (taken.has(target)) {
      throw new SlipwayError(
        'USAGE',
        `two extensions would both become ${out}`,
        'Give one of them another name or version.',
      );
    }
    taken.add(target);
    refuseForeign(out);
    return out;
  };
}

/** What is written into a folder that is packed would be part of it next time. Returns the place, free of links. */
export function refuseInside(out: string, sources: readonly string[]): string {
  const target = realPlace(out);
  for (const source of sources) {
    const packed = realPlace(source);
    if (target !== packed && !target.startsWith(`${packed}${path.sep}`)) continue;
    const beside = path.relative(process.cwd(), path.join(path.dirname(packed), path.basename(target)));
    throw new SlipwayError(
      'USAGE',
      `${out} would lie in ${source}, which is packed`,
      `Name another place, such as --output-file ${target === packed ? `packed-${path.basename(target)}` : beside}.`,
    );
  }
  return target;
}

/** Free of links, as far as the path exists. */
function realPlace(file: string): string {
  const absolute = path.resolve(file);
  try {
    return realpathSync(absolute);
  } catch {
    const parent = path.dirname(absolute);
    return parent === absolute ? absolute : path.join(realPlace(parent), path.basename(absolute));
  }
}

/** A zip, or nothing, may be replaced. What is no file at all is left to whoever writes. */
function refuseForeign(out: string): void {
  const stats = statSync(out, { throwIfNoEntry: false });
  if (!stats?.isFile() || stats.size === 0) return;
  const head = Buffer.alloc(4);
  const file = openSync(out, 'r');
  try {
    readSync(file, head, 0, 4, 0);
  } finally {
    closeSync(file);
  }
  if (['PK\x03\x04', 'PK\x05\x06'].includes(head.toString('latin1'))) return;
  throw new SlipwayError(
    'OUTPUT_EXISTS',
    `${out} is there already, and is no zip`,
    'Name another --output-file.',
  );
}
