import { type PropertiesProblem, type Property, parseProperties } from './properties.ts';

/** `stable` plugins use only the stable plugin API, from 8.4 on; all others are `classic`. */
export type DescriptorKind = 'classic' | 'stable';

/** PluginDescriptor.INTERNAL_DESCRIPTOR_FILENAME and STABLE_DESCRIPTOR_FILENAME. */
export const descriptorFiles = {
  classic: 'plugin-descriptor.properties',
  stable: 'stable-plugin-descriptor.properties',
} as const satisfies Record<DescriptorKind, string>;

/** Where a descriptor lies, or what looks like one. */
export interface DescriptorPlace {
  readonly path: string;
  readonly kind: DescriptorKind;
  /** Elasticsearch looks at the root only. */
  readonly atRoot: boolean;
  /** Elasticsearch opens the exact name only. */
  readonly exactCase: boolean;
}

export interface Descriptor extends DescriptorPlace {
  /** Every entry of the file, in its order, with those that a later one of the same key replaces. */
  readonly entries: readonly Property[];
  /** The value that counts of each key: the last one. */
  readonly properties: ReadonlyMap<string, Property>;
  /** Where Java gives up reading; `properties` holds what stands before. */
  readonly problem: PropertiesProblem | undefined;
}

/** Descriptors at the root or one folder down, in any case; the one that Elasticsearch would read comes first. */
export function findDescriptors(paths: readonly string[]): readonly DescriptorPlace[] {
  return paths.flatMap(asPlace).sort((one, other) => rank(one) - rank(other));
}

/** Never throws: what Java would throw is `problem`. */
export function parseDescriptor(place: DescriptorPlace, bytes: Uint8Array): Descriptor {
  const { entries, problem } = parseProperties(bytes);
  return { ...place, entries, properties: new Map(entries.map((entry) => [entry.key, entry])), problem };
}

/** Bytes. Real descriptors have 200 to 3,000; one above this is not read. */
export const descriptorLimit = 1024 * 1024;

/** Stands for a descriptor above the limit: nothing is known of it but its place. descriptor-syntax speaks of it. */
export function tooLargeDescriptor(place: DescriptorPlace): Descriptor {
  const problem = { line: 1, column: 1, message: `larger than ${descriptorLimit} bytes` };
  return { ...place, entries: [], properties: new Map(), problem };
}

/** The value as Elasticsearch compares it, or undefined where it says that the key is missing. */
export function filled(descriptor: Descriptor, key: string): string | undefined {
  const value = descriptor.properties.get(key)?.value;
  return value === undefined || isBlank(value) || placeholder(value) !== undefined ? undefined : value;
}

/** What a build tool should have filled in and did not: `${project.version}`, `@version@`. */
export function placeholder(value: string): string | undefined {
  return /\$\{[^{}]*\}|@[A-Za-z][\w.-]*@/.exec(value)?.[0];
}

/** A file's byte order mark, of UTF-8 or UTF-16, is to Java the beginning of its first key. */
export function startsWithByteOrderMark(key: string): boolean {
  return /^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/.test(key);
}

/** java.lang.String.isBlank: unlike JavaScript's trim, it does not take a no-break space for a blank. */
export function isBlank(value: string): boolean {
  return /^[\t-\r\u001c-\u001f \u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]*$/.test(value);
}

function asPlace(path: string): readonly DescriptorPlace[] {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  const kind = kindOf(name.toLowerCase());
  if (kind === undefined || parts.length > 2) return [];
  return [{ path, kind, atRoot: parts.length === 1, exactCase: name === descriptorFiles[kind] }];
}

function kindOf(name: string): DescriptorKind | undefined {
  if (name === descriptorFiles.classic) return 'classic';
  return name === descriptorFiles.stable ? 'stable' : undefined;
}

function rank({ atRoot, exactCase, kind }: DescriptorPlace): number {
  return (atRoot ? 0 : 4) + (exactCase ? 0 : 2) + (kind === 'classic' ? 0 : 1);
}
