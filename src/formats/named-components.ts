/** `named_components.json`: {extensible interface: {component's name: class}}. */

/** The exact name, at the root of a stable plugin (StablePluginsRegistry). */
export const namedComponentsFile = 'named_components.json';

export interface NamedComponents {
  readonly interfaces: readonly Interface[];
  /** Why Elasticsearch cannot read the file; undefined when it can. */
  readonly problem: NamedComponentsProblem | undefined;
}

export interface Interface {
  readonly name: string;
  readonly line: number;
  readonly column: number;
  /** By the name under which an index uses them. */
  readonly components: ReadonlyMap<string, string>;
}

export interface NamedComponentsProblem {
  /** Absent where the JSON breaks off at a place that the runtime does not tell. */
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
}

/** Reads a whole file. Never throws. */
export function parseNamedComponents(text: string): NamedComponents {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    const position =
      /position (\d+)/.exec(message)?.[1] ?? (/end of/i.test(message) ? text.length : undefined);
    const problem = { message: 'it is not JSON' };
    if (position === undefined) return { interfaces: [], problem };
    return { interfaces: [], problem: { ...placeOf(text, Number(position)), ...problem } };
  }
  if (!isRecord(json)) return stopped(text, 0, 'an object of interfaces was expected');
  const interfaces: Interface[] = [];
  for (const [name, components] of Object.entries(json)) {
    const offset = Math.max(text.indexOf(JSON.stringify(name)), 0);
    if (!isRecord(components) || Object.values(components).some((each) => typeof each !== 'string')) {
      return stopped(text, offset, `an object of names and classes was expected for ${name}`, interfaces);
    }
    const named = Object.entries(components).map(([key, value]) => [key, String(value)] as const);
    interfaces.push({ name, ...placeOf(text, offset), components: new Map(named) });
  }
  return { interfaces, problem: undefined };
}

function stopped(
  text: string,
  offset: number,
  message: string,
  interfaces: readonly Interface[] = [],
): NamedComponents {
  return { interfaces, problem: { ...placeOf(text, offset), message } };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
