import { basename, resolve } from 'node:path';
import { readBytes } from './formats/bytes.ts';
import {
  type Descriptor,
  descriptorLimit,
  filled,
  findDescriptors,
  parseDescriptor,
  tooLargeDescriptor,
} from './formats/descriptor.ts';
import type { ExtensionType, Given, Identity, Source } from './model.ts';

/** What the extension is, what the user said of it, and its descriptor, parsed once. */
export interface Identified {
  readonly identity: Identity;
  readonly given: Given;
  /** The one that Elasticsearch would read, or, failing that, what looks most like it. */
  readonly descriptor: Descriptor | undefined;
}

/**
 * Source + what the user said -> what the extension is. What was said wins; contradictions are left to the rules.
 * Type: a plugin has a descriptor at its root or one folder down, or jars at its root. Name: the descriptor's, or the
 * base name of the folder or zip. Version: the descriptor's `elasticsearch.version`; a bundle has none by itself.
 */
export async function identify(source: Source, given: Given): Promise<Identified> {
  const descriptor = await readDescriptor(source);
  const read = (key: string) => (descriptor === undefined ? undefined : filled(descriptor, key)?.trim());
  const identity = {
    type: given.type ?? typeOf(source, descriptor),
    name: given.name ?? read('name') ?? baseName(source),
    version: given.version ?? read('elasticsearch.version'),
  };
  return { identity, given, descriptor };
}

async function readDescriptor(source: Source): Promise<Descriptor | undefined> {
  const [place] = findDescriptors(source.files.map(({ path }) => path));
  const file = source.files.find(({ path }) => path === place?.path);
  if (place === undefined || file === undefined) return undefined;
  if (file.size > descriptorLimit) return tooLargeDescriptor(place);
  return parseDescriptor(place, await readBytes(file, descriptorLimit));
}

function typeOf({ files }: Source, descriptor: Descriptor | undefined): ExtensionType {
  const isPlugin = descriptor !== undefined || files.some(({ path }) => /^[^/]+\.jar$/i.test(path));
  return isPlugin ? 'plugin' : 'bundle';
}

/** What an extension is called when nothing says its name. */
export function baseName({ path, kind }: Pick<Source, 'path' | 'kind'>): string {
  const base = basename(resolve(path));
  return kind === 'zip' ? base.replace(/\.zip$/i, '') : base;
}
