import type { ArchiveFacts } from './model.ts';
import type { FolderSource, ZipSource } from './source.ts';

/** What is known of the archive before it is packed; of a zip, whether Elasticsearch could install it as it is. */
export function factsOf(source: FolderSource | ZipSource): ArchiveFacts {
  const size = source.files.reduce((sum, file) => sum + file.size, 0);
  const facts = { size, exact: false, firstEntry: undefined };
  if (source.kind === 'folder') return facts;
  const { storedWithDescriptor, strayDescriptor, wideDescriptor } = source;
  const always = [...storedWithDescriptor, ...strayDescriptor];
  return { ...facts, unstreamable: { always, formerly: wideDescriptor } };
}
