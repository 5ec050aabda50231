import semver from 'semver';
import { type CoreLibrary, coreLibraries } from './core-libraries.ts';

/** A library of the release's lib/, and whether the release certainly has it. */
export interface Carried {
  readonly jar: string;
  readonly certain: boolean;
}

/**
 * Release -> the name of a class -> the library that brings it; the same function for releases that carry the same. A
 * class in a package of Elasticsearch or Lucene is not taken for theirs unless it is one that each version has, for many
 * a plugin has classes of its own there.
 */
export function coreLibraryOf(release: string): LibraryOf {
  return coreOf(release).libraryOf;
}

/**
 * Release -> the file name of a jar, `lucene-core-9.12.0.jar` -> the library that it is called like, and the packages
 * that are such a library's, others' classes among them.
 */
export function coreNamesake(
  release: string,
): (file: string) => (Carried & { readonly root: string }) | undefined {
  return coreOf(release).namesakeOf;
}

function coreOf(release: string): Core {
  const version = semver.parse(release) ?? release;
  const carried = ranged
    .filter(({ perhaps }) => perhaps.test(version))
    .map(({ library, certainly }) => ({ library, certain: certainly.test(version) }));
  const key = carried.map(({ library, certain }) => `${coreLibraries.indexOf(library)}${certain}`).join();
  const known = lookups.get(key);
  if (known !== undefined) return known;
  const made = { libraryOf: lookup(carried), namesakeOf: namesakes(carried) };
  lookups.set(key, made);
  return made;
}

const ranged = coreLibraries.map((library) => ({
  library,
  certainly: new semver.Range(library.releases),
  perhaps: new semver.Range(library.perhaps ?? library.releases),
}));

type LibraryOf = (className: string) => Carried | undefined;

interface Core {
  readonly libraryOf: LibraryOf;
  readonly namesakeOf: ReturnType<typeof coreNamesake>;
}

const lookups = new Map<string, Core>();

interface Ranged {
  readonly library: CoreLibrary;
  readonly certain: boolean;
}

function namesakes(libraries: readonly Ranged[]): Core['namesakeOf'] {
  const found = new Map(libraries.map(({ library, certain }) => [library.jar, { library, certain }]));
  return (file) => {
    const [, name = ''] = /^(.*?)(?:-\d[^/]*)?\.jar$/.exec(file) ?? [];
    const namesake = found.get(name);
    if (namesake === undefined) return undefined;
    const { packages = [], classes = [] } = namesake.library;
    const [root = ''] =
      /^(?:org\.apache\.|org\.|com\.|net\.|co\.)?[^.]+\./.exec([...packages, ...classes][0] ?? '') ?? [];
    return { jar: name, certain: namesake.certain, root };
  };
}

function lookup(libraries: readonly Ranged[]): LibraryOf {
  const found = new Map<string, Carried>();
  const below = new Map<string, Carried>();
  for (const { library, certain } of libraries) {
    const { jar, packages = [], classes = [] } = library;
    const carried = { jar, certain };
    for (const name of classes) found.set(name, carried);
    for (const name of packages) {
      found.set(`${name.replace(/\.\*$/, '')}.`, carried);
      if (name.endsWith('.*')) below.set(name.slice(0, -1), carried);
    }
  }
  return (className) => {
    const own = found.get(className) ?? found.get(className.slice(0, className.lastIndexOf('.') + 1));
    if (own !== undefined) return own;
    for (let dot = className.indexOf('.'); dot !== -1; dot = className.indexOf('.', dot + 1)) {
      const carried = below.get(className.slice(0, dot + 1));
      if (carried !== undefined) return carried;
    }
    return undefined;
  };
}
