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
import { contents, heads } from './zip/jar-content.ts';
import { type JarEntry, readJarDirectory } from './zip/jar-directory.ts';
import { type ReadRanges, rangesOf } from './zip/ranges.ts';

/**
 * Source -> the jars on the class path of the plugin: `*.jar` at the root and in spi/, folders of that name too, in the
 * order of the source (PluginBundle in Elasticsearch). One jar at a time is in memory, or a part of a large one; no class
 * file is inflated beyond its first bytes. What Java cannot open is a `problem`; only an unreadable source throws.
 */
export async function readJars({ files }: Source): Promise<readonly Jar[]> {
  const jars: Jar[] = [];
  const folders = new Map<string, SourceFile[]>();
  for (const file of files) {
    const [path, place, within] = /^((spi\/)?[^/]*\.jar)(\/.*)?$/.exec(file.path)?.slice(1) ?? [];
    if (path === undefined) continue;
    const placed = { path, place: place === undefined ? 'root' : 'spi' } as const;
    if (within === undefined) jars.push(await readJar(file, placed));
    else if (folders.has(path)) folders.get(path)?.push(file);
    else {
      const held = [file];
      folders.set(path, held);
      jars.push(folderJar(held, placed));
    }
  }
  return jars;
}

type Placed = Pick<Jar, 'path' | 'place'>;

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
      for await (const [{ name }, bytes] of contents(await rangesOf(file), found, CONTENT_LIMIT)) {
        classes.set(paths.get(name) ?? name, bytes === undefined ? UNREADABLE : parseClass(bytes));
      }
      return classes;
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
  for await (const [entry, bytes] of contents(read, wanted, CONTENT_LIMIT)) {
    if (bytes === undefined) continue;
    if (entry === last) manifest = parseManifest(bytes);
    else {
      const { module } = asClass(parseClass(bytes)) ?? {};
      if (module !== undefined) modules.set(entry.name, module);
    }
  }
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

/** Up to so many class files each one's version is read: of 30,000 it would take as long as other tools take to test them. */
const SMALL = 200;
/** Class files of a larger jar that are read besides the first of each package. */
const SPREAD = 50;

async function readVersions(
  read: ReadRanges,
  entries: readonly JarEntry[],
): Promise<readonly ClassVersion[]> {
  const classes = entries.filter(
    ({ name }) =>
      name.endsWith('.class') && !name.startsWith('META-INF/') && !name.endsWith('module-info.class'),
  );
  const versions = new Map<number, ClassVersion>();
  for await (const [{ name }, head] of heads(read, sample(classes))) {
    const major = head === undefined ? undefined : classVersion(head);
    if (major === undefined) continue;
    const known = versions.get(major);
    versions.set(major, { major, first: known?.first ?? name });
  }
  return [...versions.values()].toSorted((one, other) => other.major - one.major);
}

/**
 * All of a small jar's classes. Of a large one the first of each package, since what is shaded into it may come from
 * another compiler, and others at even distances; each by the directory's order, so that every run reads the same.
 */
function sample(classes: readonly JarEntry[]): readonly JarEntry[] {
  if (classes.length <= SMALL) return classes;
  const byPackage = new Map<string, JarEntry>();
  for (const entry of classes) {
    const folder = entry.name.slice(0, entry.name.lastIndexOf('/'));
    if (!byPackage.has(folder)) byPackage.set(folder, entry);
  }
  const step = classes.length / SPREAD;
  const spread = Array.from({ length: SPREAD }, (_, index) => classes[Math.floor(index * step)]);
  const chosen = [...[...byPackage.values()].slice(0, SMALL), ...spread];
  return [...new Set(chosen.filter((entry) => entry !== undefined))];
}

/** JarHell opens a folder of that name as a jar, and fails. */
function folderJar(files: readonly SourceFile[], placed: Placed): Jar {
  return {
    ...placed,
    ...EMPTY,
    problem: IS_FOLDER,
    get entries() {
      return files.map(({ path }) => path.slice(placed.path.length + 1));
    },
  };
}

function asClass(parsed: ParsedClass): ClassFile | undefined {
  return 'class' in parsed ? parsed.class : undefined;
}
