import type { XmlEntity } from './xml-subset.ts';

/** What a reference to an entity comes to: text, text with markup in it, or nothing that Java would take. */
export type Expansion =
  | { readonly text: string }
  | { readonly markup: string }
  | { readonly problem: string }
  | { readonly external: Omit<NonNullable<XmlEntity['external']>, never> };

export interface XmlEntities {
  /** Of a reference in a text, or in an attribute's value, where neither markup nor another file may come from it. */
  expand(name: string, isInAttribute: boolean): Expansion | undefined;
  /** Reads the markup of an entity: a reference in it to the entity itself is told. */
  within<T>(name: string, read: () => T): T;
}

/**
 * The entities of a document. Where another file may declare more (`isOpen`), one that is not known stands for nothing,
 * as in Xerces; otherwise it is undefined. Limits are those of Java 24 and later (jdk.xml.entityExpansionLimit,
 * jdk.xml.totalEntitySizeLimit), so that no document grows beyond them.
 */
export function entitiesOf(declared: ReadonlyMap<string, XmlEntity>, isOpen: boolean): XmlEntities {
  const open: string[] = [];
  let expansions = 0;
  let size = 0;

  const problemOf = (name: string, value: string): string | undefined => {
    expansions += 1;
    size += value.length;
    if (open.includes(name)) return `&${name}; stands for itself`;
    if (expansions > EXPANSIONS) return `references to entities come to more than ${EXPANSIONS}`;
    return size > SIZE ? `references to entities come to more than ${SIZE} characters` : undefined;
  };
  const within = <T>(name: string, read: () => T): T => {
    open.push(name);
    const result = read();
    open.pop();
    return result;
  };
  const expand: XmlEntities['expand'] = (name, isInAttribute) => {
    const own = PREDEFINED.get(name);
    if (own !== undefined) return { text: own };
    const entity = declared.get(name);
    if (entity === undefined) return isOpen ? { text: '' } : undefined;
    if (entity.isUnparsed) return { problem: `&${name}; stands for data that is no XML` };
    if (entity.external !== undefined) {
      if (isInAttribute) return { problem: `&${name}; stands for another file, which no attribute can hold` };
      return { external: entity.external };
    }
    const value = entity.value ?? '';
    const problem = problemOf(name, value);
    if (problem !== undefined) return { problem };
    if (!/[<&]/.test(value)) return { text: value };
    return isInAttribute ? within(name, () => inAttribute(name, value)) : { markup: value };
  };
  /** With its own references replaced; `<` may come from none. */
  const inAttribute = (name: string, value: string): Expansion => {
    if (value.includes('<')) return { problem: `&${name}; holds <, which no attribute can hold` };
    let problem: string | undefined;
    const text = value.replace(/&(#[^;]*|[^;]*);/g, (whole, inner: string) => {
      if (inner.startsWith('#') || problem !== undefined) return whole;
      const found = expand(inner, true);
      if (found === undefined) problem = `&${inner}; is not declared`;
      else if ('problem' in found) problem = found.problem;
      return found !== undefined && 'text' in found ? found.text : '';
    });
    return problem === undefined ? { text } : { problem };
  };
  return { expand, within };
}

const EXPANSIONS = 2500;
const SIZE = 100_000;

const PREDEFINED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['apos', "'"],
  ['quot', '"'],
]);
