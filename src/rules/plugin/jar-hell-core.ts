import { coreLibraryOf, coreNamesake } from '../../elasticsearch/core-library-of.ts';
import { classNames } from '../../formats/jar.ts';
import { defineRule } from '../rule.ts';

/** A plugin's classes and those of Elasticsearch are one class path to the check. */
export const jarHellCore = defineRule({
  id: 'jar-hell-core',
  summary: 'No jar brings a class that Elasticsearch itself has in lib/.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'elasticsearch-plugin compares the classes of the plugin with those in lib/ of Elasticsearch, and refuses a plugin that brings one of them: "jar hell!". ' +
    'What lies there differs from release to release: Lucene, log4j, hppc and jopt-simple always do, Jackson and snakeyaml until 8.0. ' +
    'A library that Slipway knows to be there in some patches of the line only is a warning, and so is a jar that is called like one of these, with classes that Slipway does not know to be there. ' +
    'The dependency on Elasticsearch itself, packed by mistake, is the usual cause.',
  reference:
    'JarHell.checkJarHell and PluginsUtils.checkBundleJarHell in Elasticsearch; lib/*.jar of the release.',
  fails: 'log4j-core-2.19.0.jar',
  passes: 'log4j as a dependency that is provided',

  *check({ jars, target }) {
    if (target === undefined) return;
    const libraryOf = target.ask(coreLibraryOf);
    const namesakeOf = target.ask(coreNamesake);
    for (const jar of jars) {
      const found = new Map<string, { count: number; readonly first: string; readonly certain: boolean }>();
      for (const name of classNames(jar)) {
        const library = libraryOf(name);
        if (library === undefined) continue;
        const known = found.get(library.jar);
        if (known === undefined) found.set(library.jar, { count: 1, first: name, certain: library.certain });
        else known.count += 1;
      }
      const namesake = namesakeOf(jar.path.slice(jar.path.lastIndexOf('/') + 1));
      if (
        namesake !== undefined &&
        found.size === 0 &&
        classNames(jar).some((name) => name.startsWith(namesake.root))
      ) {
        yield {
          file: jar.path,
          severity: 'warn' as const,
          message: `${jar.path} looks like ${namesake.jar}, which Elasticsearch ${target.name} ${namesake.certain ? 'has' : 'may have'} in lib/; if a class is in both, the plugin is refused.`,
          hint: `Leave ${namesake.jar} out of the plugin: make it a dependency that is provided, or compileOnly.`,
        };
      }
      for (const [library, { count, first, certain }] of found) {
        const what = count === 1 ? `${first}, a class` : `${first} and ${count - 1} more classes`;
        yield {
          file: jar.path,
          message: `${jar.path} has ${what} of ${library}, which Elasticsearch ${target.name} ${certain ? 'has' : 'may have'} in lib/.`,
          hint: `Leave ${library} out of the plugin: make it a dependency that is provided, or compileOnly.`,
          ...(certain ? {} : { severity: 'warn' as const }),
        };
      }
    }
  },
});
