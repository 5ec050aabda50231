import { Readable } from 'node:stream';
import { checkArchive, checkEach } from '../../src/check.ts';
import { ownTarget } from '../../src/elasticsearch/target.ts';
import { identify } from '../../src/identify.ts';
import type { ArchiveFacts, Finding, Given, Identity, Link, Source } from '../../src/model.ts';
import { otherOf } from '../../src/others.ts';
import { rules } from '../../src/rules/index.ts';
import type { ArchiveRule, Rule, SourceRule } from '../../src/rules/rule.ts';

/** Files by path, as the author sees them. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A source in memory, and what the user said of it. */
export interface Extension {
  readonly source: Source;
  readonly given: Given;
}

interface Surroundings {
  readonly path?: string;
  readonly kind?: Source['kind'];
  readonly emptyFolders?: readonly string[];
  readonly links?: readonly Link[];
}

/** A plugin of these files and no others. `given` says no more than its type. */
export function plugin(files: Files, given: Given = {}, surroundings: Surroundings = {}): Extension {
  return { source: sourceOf(files, surroundings), given: { type: 'plugin', ...given } };
}

/** A bundle of these files and no others. `given` says no more than its type. */
export function bundle(files: Files, given: Given = {}, surroundings: Surroundings = {}): Extension {
  return { source: sourceOf(files, surroundings), given: { type: 'bundle', ...given } };
}

/** A source in memory, as source.ts makes them: sorted by the bytes of the paths. */
export function sourceOf(files: Files, surroundings: Surroundings = {}): Source {
  const paths = Object.keys(files).sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
  return {
    path: surroundings.path ?? 'demo',
    kind: surroundings.kind ?? 'folder',
    files: paths.map((path) => {
      const bytes = Buffer.from(files[path] ?? '');
      return { path, size: bytes.length, open: async () => Readable.from([bytes]) };
    }),
    emptyFolders: surroundings.emptyFolders ?? [],
    leftOut: [],
    links: surroundings.links ?? [],
    close: async () => {},
  };
}

/** The text of a classic descriptor for 9.5.2. A key set to undefined is left out. */
export function descriptor(changes: Readonly<Record<string, string | undefined>> = {}): string {
  const keys = {
    name: 'demo',
    description: 'A demo',
    version: '1.0.0',
    'elasticsearch.version': '9.5.2',
    'java.version': '21',
    classname: 'org.example.Demo',
    ...changes,
  };
  return Object.entries(keys)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${value}\n`)
    .join('');
}

/** The text of a stable descriptor for 9.5.2. */
export function stableDescriptor(changes: Readonly<Record<string, string | undefined>> = {}): string {
  return descriptor({ classname: undefined, ...changes });
}

/** A finding without its link, which check.test.ts covers. */
type Said = Omit<Finding, 'docs' | 'stricter'>;

/** What this rule alone has to say; for `release` when it is another than the extension's own; beside other plugins. */
export async function findings(
  rule: SourceRule,
  { source, given }: Extension,
  release?: string,
  others: readonly Extension[] = [],
): Promise<readonly Said[]> {
  const identified = await identify(source, given);
  const target = release === undefined ? ownTarget(identified.identity) : { release };
  const judging = {
    settings: only(rule),
    targets: target === undefined ? [] : [target],
    others: await Promise.all(others.map((other) => otherOf(other.source))),
  };
  return (await checkEach(source, identified, judging)).map(unlinked);
}

/** A plugin for --with: its files by path, beside a descriptor with these keys, in the folder `../<name>`. */
export function other(
  name: string,
  files: Files = {},
  keys: Readonly<Record<string, string | undefined>> = {},
): Extension {
  const text = descriptor({ name, classname: `org.example.${name}.Main`, ...keys });
  return plugin({ 'plugin-descriptor.properties': text, ...files }, {}, { path: `../${name}` });
}

function unlinked({ docs: _docs, stricter: _stricter, ...said }: Finding): Said {
  return said;
}

/** What this rule alone has to say of an archive. */
export async function archiveFindings(
  rule: ArchiveRule,
  facts: ArchiveFacts,
  type: Identity['type'] = 'plugin',
): Promise<readonly Said[]> {
  return (await checkArchive(facts, { type, name: 'demo', version: '9.5.2' }, only(rule))).map(unlinked);
}

function only(rule: Rule): Readonly<Record<string, 'off'>> {
  return Object.fromEntries(rules.filter(({ id }) => id !== rule.id).map(({ id }) => [id, 'off']));
}
