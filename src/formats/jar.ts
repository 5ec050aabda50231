import type { FormatVersion, ModuleInfo, ParsedClass } from './class-file.ts';
import type { Manifest } from './manifest.ts';

/** A jar on the class path of a plugin, or a folder that is called like one. */
export interface Jar {
  /** Inside the source: `demo.jar`, `spi/demo-spi.jar`. */
  readonly path: string;
  /** Whether it lies at the root, where the plugin's own classes are, or in spi/. */
  readonly place: 'root' | 'spi';
  /** Names in the order of the central directory, duplicates kept. */
  readonly entries: readonly string[];
  readonly manifest: Manifest | undefined;
  /** The module-info that counts, of a multi-release jar too; undefined for an automatic module. */
  readonly moduleInfo: ModuleInfo | undefined;
  /** The versions of the format that its class files have, module-info and META-INF aside, newest first. */
  readonly classVersions: readonly ClassVersion[];
  /** Why Java cannot open it, in Java's words. */
  readonly problem: string | undefined;
  /** Reads the classes of these names, `org.example.Demo`; those that the jar does not have are left out. */
  readonly classes: (names: readonly string[]) => Promise<ReadonlyMap<string, ParsedClass>>;
  /** Reads the files of these names, `META-INF/services/a.B`, as UTF-8; those that do not inflate are left out. */
  readonly texts: (names: readonly string[]) => Promise<ReadonlyMap<string, string>>;
}

export interface ClassVersion extends FormatVersion {
  /** The first class file of this version, as the jar names it. */
  readonly first: string;
}

/** The names of a jar's classes, as JarHell.checkJarHell makes them of its entries: `.class` in lower case counts. */
export function classNames({ entries }: Pick<Jar, 'entries'>): readonly string[] {
  const known = namesOf.get(entries);
  if (known !== undefined) return known;
  const names = entries
    .filter((entry) => entry.endsWith('.class'))
    .map((entry) => entry.slice(0, -'.class'.length).replaceAll('/', '.'))
    .filter((name) => name !== 'module-info' && !name.endsWith('.module-info'));
  namesOf.set(entries, names);
  return names;
}

/** Several rules go through the names, and a plugin may have tens of thousands. */
const namesOf = new WeakMap<readonly string[], readonly string[]>();

/** The packages that a module made of the jar would have: of class files, those in META-INF aside. */
export function packages({ entries }: Pick<Jar, 'entries'>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const entry of entries) {
    const slash = entry.lastIndexOf('/');
    if (slash !== -1 && entry.endsWith('.class') && !entry.startsWith('META-INF/')) {
      found.add(entry.slice(0, slash).replaceAll('/', '.'));
    }
  }
  return found;
}

/** The class files that lie in no package, as a module may not have them. */
export function unpackaged({ entries }: Pick<Jar, 'entries'>): readonly string[] {
  return entries.filter((entry) => /^[^/]+\.class$/.test(entry) && entry !== 'module-info.class');
}

/**
 * The name of the module that java.lang.module.ModuleFinder makes of a jar: that of its module-info, of its
 * Automatic-Module-Name, or of its file; undefined where the file's name makes none, and Java gives up.
 */
export function moduleNameOf({ path, moduleInfo, manifest }: Jar): string | undefined {
  if (moduleInfo !== undefined) return moduleInfo.name;
  const file = path.slice(path.lastIndexOf('/') + 1).replace(/\.jar$/, '');
  const name = manifest?.main.get('automatic-module-name')?.value ?? fromFileName(file);
  return isJavaName(name) ? name : undefined;
}

/** ModulePath.deriveModuleDescriptor: what stands before the version, every run of other characters one dot. */
function fromFileName(file: string): string {
  const version = /-\d+(\.|$)/.exec(file);
  return file
    .slice(0, version?.index ?? file.length)
    .replaceAll(/[^A-Za-z0-9]+/g, '.')
    .replaceAll(/^\.|\.$/g, '');
}

/** Is it the name of a class or package that Java could have: identifiers with dots between them. */
export function isJavaName(name: string): boolean {
  return name.split('.').every(isIdentifier);
}

function isIdentifier(part: string): boolean {
  return (
    /^[\p{L}\p{Nl}\p{Sc}\p{Pc}][\p{L}\p{Nl}\p{Sc}\p{Pc}\p{Nd}\p{Mn}\p{Mc}]*$/u.test(part) &&
    !RESERVED.has(part)
  );
}

const RESERVED: ReadonlySet<string> = new Set(
  (
    'abstract assert boolean break byte case catch char class const continue default do double else enum extends ' +
    'final finally float for goto if implements import instanceof int interface long native new package private ' +
    'protected public return short static strictfp super switch synchronized this throw throws transient try void ' +
    'volatile while true false null _'
  ).split(' '),
);

/** The problem of a folder that is called like a jar. */
export const IS_FOLDER = 'it is a folder';
