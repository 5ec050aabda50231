import { byPath } from '../byte-order.ts';
import type { Source, SourceFile } from '../model.ts';

/** Where something of the source stands in the zip. */
export interface Place {
  /** As in the zip; a folder ends in `/`. */
  readonly path: string;
  /** Unix permission bits. */
  readonly mode: number;
  /** Undefined: an empty folder. */
  readonly file: SourceFile | undefined;
}

/** First in the zip, so that its first bytes tell what it is. */
const DESCRIPTORS = ['plugin-descriptor.properties', 'stable-plugin-descriptor.properties'];

/**
 * Source -> the zip's entries to be: the descriptor, then files and empty folders in byte order of their paths.
 * Files in `bin/` are executable, as InstallPluginAction makes them; no other file is, whatever its bits on disk.
 */
export function placesOf(source: Source): readonly Place[] {
  const files = source.files.map((file) => ({ path: file.path, mode: modeOf(file.path), file }));
  const folders = source.emptyFolders.map((path) => ({ path: `${path}/`, mode: 0o755, file: undefined }));
  const places: readonly Place[] = [...files, ...folders].toSorted(byPath);
  const isDescriptor = ({ path }: Place): boolean => DESCRIPTORS.includes(path);
  return [...places.filter(isDescriptor), ...places.filter((place) => !isDescriptor(place))];
}

function modeOf(path: string): number {
  return path.startsWith('bin/') ? 0o755 : 0o644;
}
