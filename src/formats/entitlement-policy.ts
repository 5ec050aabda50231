import { isUtf8 } from 'node:buffer';
import { checkFiles, type FileEntitlement } from './entitlement-files.ts';
import { entitlementTypes } from './entitlements.ts';
import { notUtf8, parseYaml } from './yaml.ts';
import type { YamlList, YamlMap, YamlNode, YamlPlace } from './yaml-node.ts';

/** `entitlement-policy.yaml`, as org.elasticsearch.entitlement.runtime.policy.PolicyParser reads it for a plugin. */

export interface EntitlementPolicy {
  /** In file order, each entitlement that could be read. */
  readonly scopes: readonly Scope[];
  /** All that Elasticsearch refuses at installation and at node start, in file order. It stops at the first. */
  readonly problems: readonly PolicyProblem[];
  /** Where that begins which Elasticsearch does not read any more, if there is such. */
  readonly rest: YamlPlace | undefined;
  /** Does the author say something in a line of comment? */
  readonly isExplained: boolean;
}

export interface Scope extends YamlPlace {
  /** A module's name, or `ALL-UNNAMED`. */
  readonly name: string;
  readonly entitlements: readonly Entitlement[];
}

export interface Entitlement extends YamlPlace {
  readonly type: string;
  /** Only of `files`. */
  readonly files: readonly FileEntitlement[];
}

export interface PolicyProblem extends YamlPlace {
  readonly about: ProblemKind;
  /** In Elasticsearch's words where they are its own: `expected array of <entitlement type>`. */
  readonly message: string;
  /** The scope in whose list it stands; undefined above the lists. */
  readonly scope?: string;
  /** The entitlement's type as written, where there is one. */
  readonly type?: string;
}

/**
 * `yaml`: no YAML that the node reads. `shape`: no map of lists of types. `type`: not known. `modules`: not for plugins.
 * `parameters`: those of an entitlement. `files`: one entry of a files entitlement.
 */
export type ProblemKind = 'yaml' | 'shape' | 'type' | 'modules' | 'parameters' | 'files';

/** Reads a whole policy. Never throws: what Elasticsearch would throw is in `problems`. */
export function parseEntitlementPolicy(bytes: Uint8Array): EntitlementPolicy {
  const text = Buffer.from(bytes).toString('utf8');
  const { root, problems: yaml, rest } = isUtf8(bytes) ? parseYaml(text) : notUtf8(text);
  const isExplained = /^ *#.*\w/m.test(text);
  const problems: PolicyProblem[] = yaml.map((problem) => ({ ...problem, about: 'yaml' }));
  if (root?.kind !== 'map') {
    const { line, column } = root ?? { line: 1, column: 1 };
    if (yaml.length === 0) {
      problems.push({ line, column, about: 'shape', message: 'expected object <scope name>' });
    }
    return { scopes: [], problems, rest, isExplained };
  }
  const scopes = root.entries.map(({ key, value, line, column }) => ({
    name: key,
    line,
    column,
    entitlements: readScope(key, value, problems),
  }));
  return {
    scopes,
    rest,
    isExplained,
    problems: problems.toSorted((one, other) => one.line - other.line || one.column - other.column),
  };
}

/** PolicyParser.parseScope. */
function readScope(scope: string, list: YamlNode, problems: PolicyProblem[]): readonly Entitlement[] {
  if (list.kind !== 'list') {
    problems.push(problemAt(list, 'shape', 'expected array of <entitlement type>', scope));
    return [];
  }
  const entitlements: Entitlement[] = [];
  const items = [...list.items].reverse();
  for (let item = items.pop(); item !== undefined; item = items.pop()) {
    const written = writtenType(item);
    if (written === undefined) {
      problems.push(problemAt(item, 'shape', 'expected object <entitlement type>', scope));
      continue;
    }
    const { type, place } = written;
    const found: PolicyProblem[] = [];
    const known = entitlementTypes.get(type);
    // Elasticsearch asks for the next token, wherever it stands: a bare `files` takes the next item for its parameters.
    const next = items.at(-1);
    const bare = item.kind === 'scalar' && known?.parameter !== undefined && next !== undefined;
    const parameters = item.kind === 'map' ? item.entries[0]?.value : bare ? next : undefined;
    if (bare && next.kind !== 'scalar') items.pop();
    const files = readEntitlement(scope, type, place, item, parameters, found);
    if (found.length === 0) entitlements.push({ type, line: place.line, column: place.column, files });
    problems.push(...found);
  }
  return entitlements;
}

function writtenType(item: YamlNode): { readonly type: string; readonly place: YamlPlace } | undefined {
  if (item.kind === 'scalar') return item.type === 'String' ? { type: item.text, place: item } : undefined;
  const [first] = item.kind === 'map' ? item.entries : [];
  return first === undefined ? undefined : { type: first.key, place: first };
}

/** PolicyParser.parseEntitlement, and the closing object that parseScope expects behind it. */
function readEntitlement(
  scope: string,
  type: string,
  place: YamlPlace,
  item: YamlNode,
  parameters: YamlNode | undefined,
  problems: PolicyProblem[],
): readonly FileEntitlement[] {
  const known = entitlementTypes.get(type);
  const tell = (at: YamlPlace, about: ProblemKind, message: string) =>
    problems.push({ ...problemAt(at, about, message, scope), type });
  if (known === undefined) {
    tell(place, 'type', `unknown entitlement type [${type}]`);
    return [];
  }
  if (known.onlyModules) {
    tell(place, 'modules', `entitlement type [${type}] is allowed only on modules`);
    return [];
  }
  if (known.parameter === undefined) {
    if (item.kind === 'map') tell(parameters ?? place, 'parameters', 'expected closing object');
    return [];
  }
  const second = item.kind === 'map' ? item.entries[1] : undefined;
  if (second !== undefined) tell(second, 'parameters', 'expected closing object');
  const list = listOf(known.parameter, place, parameters, (at, message) => tell(at, 'parameters', message));
  if (list === undefined) return [];
  if (type === 'files') return checkFiles(list, place, (at, message) => tell(at, 'files', message));
  for (const value of list.items.filter((each) => each.kind === 'scalar' && each.type === 'null')) {
    tell(value, 'parameters', 'internal error');
  }
  return [];
}

/** The list of the one parameter, given by its name or right away. */
function listOf(
  parameter: string,
  place: YamlPlace,
  given: YamlNode | undefined,
  tell: (at: YamlPlace, message: string) => void,
): YamlList | undefined {
  if (given?.kind === 'list') return given;
  if (given?.kind !== 'map') {
    tell(place, 'expected entitlement parameters');
    return undefined;
  }
  for (const { key, line, column } of given.entries.filter(({ key }) => key !== parameter)) {
    tell({ line, column }, `extraneous entitlement parameter(s) {${key}}`);
  }
  const value = valueIn(given, parameter);
  if (value === undefined) tell(given, `missing entitlement parameter [${parameter}]`);
  else if (value.kind === 'list') return value;
  else tell(value, `unexpected parameter type [List] for entitlement parameter [${parameter}]`);
  return undefined;
}

/** Undefined for a key without a value, which Elasticsearch does not tell from a key that is not there. */
function valueIn(map: YamlMap, key: string): YamlNode | undefined {
  const value = map.entries.find((entry) => entry.key === key)?.value;
  return value?.kind === 'scalar' && value.type === 'null' ? undefined : value;
}

function problemAt(
  { line, column }: YamlPlace,
  about: ProblemKind,
  message: string,
  scope: string,
): PolicyProblem {
  return { line, column, about, message, scope };
}
