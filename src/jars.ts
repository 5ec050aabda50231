import {
  type ClassFile,
  classVersion,
  type ModuleInfo,
  type ParsedClass,
  parseClass,
} from './formats/class-file.ts';
import { type ClassVersion, IS_FOLDER, type Jar } from './formats/jar.ts';
import { parseManifest } from './formats/manifest.ts';
import type { Source, SourceFile } from './model.ts';
import { ahead } from './zip/ahead.ts';
import { contents, heads } from './zip/jar-content.ts';
import { type JarEntry, readJarDirectory } from './zip/jar-directory.ts';
import { type ReadRanges, rangesOf } from './zip/ranges.ts';

/** Jars that are read at a time, each held whole up to 16 MiB: one is inflated while the next ones come from the disk. */
const AT_A_TIME = 4;

/**
 * Source -> the jars on the class path of the plugin: `*.jar` at the root and in spi/, folders of that name too, in the
 * order of the source (PluginBundle in Elasticsearch). Few jars at a time are in memory, or parts of large ones; of each
 * class file no more than its first bytes are inflated. What Java cannot open is a `problem`; only an unreadable source throws.
 */
export async function readJars({ files }: Source): Promise<readonly Jar[]> {
  const found = new Map<string, Found>();
  for (const file of files) {
    const [path, spi, within] = /^((spi\/)?[^/]*\.jar)(\/.*)?$/.exec(file.path)?.slice(1) ?? [];
    if (path === undefined) continue;
    const { held } = found.get(path) ?? {};
    if (held !== undefined) held.push(file);
    else {
      const placed = { path, place: spi === undefined ? 'root' : 'spi' } as const;
      found.set(path, { placed, held: [file], isFolder: within !== undefined });
    }
  }
  const jars: Jar[] = [];
  for await (const jar of ahead([...found.values()], readOne, AT_A_TIME)) jars.push(jar);
  return jars;
}

/** A jar, or a folder that is called like one and holds these files. */
interface Found {
  readonly placed: Placed;
  readonly held: SourceFile[];
  readonly isFolder: boolean;
}

type Placed = Pick<Jar, 'path' | 'place'>;

async function readOne({ placed, held, isFolder }: Found): Promise<Jar> {
  const [file] = held;
  return isFolder || file === undefined ? folderJar(held, placed) : await readJar(file, placed);
}

/** Real manifests have up to 100 KB, with a digest for each class; class files up to 1 MB. */
const CONTENT_LIMIT = 4 * 1024 ** 2;

async function readJar(file: SourceFile, placed: Placed): Promise<Jar> {
  const read = await rangesOf(file);
  const directory = await readJarDirectory(read, file.size);
  if ('problem' in directory) return { ...placed, ...EMPTY, problem: directory.problem };
  const { entries } = directory;
  const names = entries.map(({ name }) => name);
  const { manifest, moduleInfo } = await readMetadata(read, entries);
  return {
    ...placed,
    entries: names,
    manifest,
    moduleInfo,
    classVersions: await readVersions(read, entries),
    problem: undefined,
    classes: async (wanted) => {
      const paths = new Map(wanted.map((name) => [`${name.replaceAll('.', '/')}.class`, name]));
      const found = firstOf(entries.filter(({ name }) => paths.has(name)));
      const classes = new Map<string, ParsedClass>();
      if (found.length === 0) return classes;
      await contents(await rangesOf(file), found, CONTENT_LIMIT, ({ name }, bytes) => {
        classes.set(paths.get(name) ?? name, bytes === undefined ? UNREADABLE : parseClass(bytes));
      });
      return classes;
    },
    texts: async (wanted) => {
      const found = firstOf(entries.filter(({ name }) => wanted.includes(name)));
      const texts = new Map<string, string>();
      if (found.length === 0) return texts;
      await contents(await rangesOf(file), found, CONTENT_LIMIT, ({ name }, bytes) => {
        if (bytes !== undefined) texts.set(name, bytes.toString('utf8'));
      });
      return texts;
    },
  };
}

const EMPTY = {
  entries: [],
  manifest: undefined,
  moduleInfo: undefined,
  classVersions: [],
  problem: undefined,
  classes: async () => new Map(),
  texts: async () => new Map(),
} as const;

const UNREADABLE: ParsedClass = { problem: { offset: 0, message: 'it cannot be inflated' } };

/** JarFile takes the manifest's name in any case, and the last one. */
async function readMetadata(
  read: ReadRanges,
  entries: readonly JarEntry[],
): Promise<Pick<Jar, 'manifest' | 'moduleInfo'>> {
  const last = entries.findLast(({ name }) => name.toUpperCase() === 'META-INF/MANIFEST.MF');
  const infos = firstOf(
    entries.filter(({ name }) => /^(META-INF\/versions\/\d+\/)?module-info\.class$/.test(name)),
  );
  const wanted = [...(last === undefined ? [] : [last]), ...infos];
  let manifest: Jar['manifest'];
  const modules = new Map<string, ModuleInfo>();
  await contents(read, wanted, CONTENT_LIMIT, (entry, bytes) => {
    if (bytes === undefined) return;
    if (entry === last) manifest = parseManifest(bytes);
    else {
      const { module } = asClass(parseClass(bytes)) ?? {};
      if (module !== undefined) modules.set(entry.name, module);
    }
  });
  const isMultiRelease = manifest?.main.get('multi-release')?.value.toLowerCase() === 'true';
  const versioned = [...modules].filter(([name]) => name.startsWith('META-INF/')).map(([, module]) => module);
  return {
    manifest,
    moduleInfo: (isMultiRelease ? versioned[0] : undefined) ?? modules.get('module-info.class'),
  };
}

/** Bound by a jar's honest number of such entries: a directory may list one a hundred thousand times. */
function firstOf(entries: readonly JarEntry[]): readonly JarEntry[] {
  const byName = new Map<string, JarEntry>();
  for (const entry of entries) if (!byName.has(entry.name)) byName.set(entry.name, entry);
  return [...byName.values()].slice(0, 100);
}

async function readVersions(
  read: ReadRanges,
  entries: readonly JarEntry[],
): Promise<readonly ClassVersion[]> {
  const classes = entries.filter(
    ({ name }) =>
      name.endsWith('.class') && !name.startsWith('META-INF/') && !name.endsWith('module-info.class'),
  );
  const versions = new Map<string, ClassVersion>();
  await heads(read, classes, ({ name }, head) => {
    const version = head === undefined ? undefined : classVersion(head);
    const key = `${version?.major} ${version?.isPreview}`;
    if (version !== undefined && !versions.has(key)) versions.set(key, { ...version, first: name });
  });
  return [...versions.values()].toSorted((one, other) => other.major - one.major);
}

/** JarHell opens a folder of that name as a jar, and fails. */
function folderJar(files: readonly SourceFile[], placed: Placed): Jar {
  const entries = files.map(({ path }) => path.slice(placed.path.length + 1));
  return { ...placed, ...EMPTY, problem: IS_FOLDER, entries };
}

function asClass(parsed: ParsedClass): ClassFile | undefined {
  return 'class' in parsed ? parsed.class : undefined;
}
