import { type Descriptor, placeholder } from '../formats/descriptor.ts';
import type { Jar } from '../formats/jar.ts';
import type { Other } from './rule.ts';

/** The plugins that a descriptor says it extends, as Elasticsearch splits them. A stable plugin extends none. */
export function extendedNames(descriptor: Descriptor | undefined): readonly string[] {
  if (descriptor?.kind !== 'classic') return [];
  const value = descriptor.properties.get('extended.plugins')?.value ?? '';
  return value === '' || placeholder(value) !== undefined ? [] : value.split(',');
}

/** Those of the others that the names lead to, directly or through another, each once and the nearest first. */
export function reachable(names: readonly string[], others: readonly Other[]): readonly Other[] {
  const found = new Set<Other>();
  const wanted = new Set(names);
  for (const name of wanted) {
    const other = others.find((one) => one.name === name);
    if (other === undefined) continue;
    found.add(other);
    for (const next of extendedNames(other.descriptor)) wanted.add(next);
  }
  return [...found];
}

/** The jars that a plugin shows to those that extend it: those in spi/, and without such a folder all of them. */
export function extensionJars(jars: readonly Jar[]): readonly Jar[] {
  const spi = jars.filter(({ place }) => place === 'spi');
  return spi.length > 0 ? spi : jars;
}
