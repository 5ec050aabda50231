import { knowsKey } from '../../elasticsearch/descriptor-keys.ts';
import { mayOfferModule } from '../../elasticsearch/java-modules.ts';
import { filled } from '../../formats/descriptor.ts';
import { type Jar, moduleNameOf } from '../../formats/jar.ts';
import { extendedNames, reachable } from '../extended.ts';
import { defineRule } from '../rule.ts';

/** A module is found with all that it requires, or not at all. */
export const moduleRequires = defineRule({
  id: 'module-requires',
  summary: 'What a module of the plugin requires is there: in the JDK, in Elasticsearch, or in the plugin.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'With modulename in the descriptor, the node looks for each module that this one requires: among those that run already, which are of the JDK and of lib/ of Elasticsearch, in the plugins that it extends, and among the jars at the root. ' +
    'When one is nowhere, the node does not start: "FindException: Module x not found, required by y". ' +
    'A module that is required static may be missing. ' +
    'Slipway says nothing of names of the JDK, of Elasticsearch or of Lucene, nor of a plugin that extends one whose jars it does not see. ' +
    'Releases from 8.3 on.',
  reference: 'PluginsLoader.createModuleLayer in Elasticsearch, and Configuration.resolveAndBind in the JDK.',
  stricter: 'The installer makes no modules; the node stops when it loads the plugin.',
  fails: 'module demo { requires com.google.gson; }, and no jar with that module',
  passes: 'module demo { requires com.google.gson; }, and gson-2.11.0.jar',

  *check({ descriptor, jars, others, target }) {
    if (target === undefined || descriptor?.kind !== 'classic') return;
    const root = filled(descriptor, 'modulename');
    // A release that does not know the key is left to descriptor-unknown-keys.
    if (root === undefined || target.ask((release) => knowsKey('classic', 'modulename', release)) !== 'yes')
      return;
    const extended = reachable(extendedNames(descriptor), others);
    const names = [descriptor, ...extended.map((other) => other.descriptor)].flatMap(extendedNames);
    const seen = new Set(extended.map(({ name }) => name));
    if (names.some((name) => !seen.has(name))) return;
    // The jars of a plugin without modulename are no modules to those that extend it.
    const modular = extended.filter((other) => filled(other.descriptor, 'modulename') !== undefined);
    const all = [...jars, ...modular.flatMap((other) => other.jars)];
    if (all.some(({ problem }) => problem !== undefined)) return;

    const there = new Set(all.map(moduleNameOf));
    for (const { jar, name } of required(root, jars)) {
      if (there.has(name) || target.ask((release) => mayOfferModule(name, release))) continue;
      yield {
        file: jar.path,
        message: `The module ${moduleNameOf(jar)} in ${jar.path} requires ${name}, which is in no jar of the plugin and not in Elasticsearch ${target.name}.`,
        hint: `Add the jar with the module ${name} at the root, or take the line out of module-info.java.`,
      };
    }
  },
});

interface Required {
  readonly jar: Jar;
  readonly name: string;
}

/** What the modules at the root require, as Configuration.resolve follows it: one automatic module brings all the others. */
function required(root: string, jars: readonly Jar[]): readonly Required[] {
  const atRoot = jars.filter(({ place }) => place === 'root');
  const byName = new Map(atRoot.toReversed().map((jar) => [moduleNameOf(jar), jar]));
  const automatic = atRoot.filter(({ moduleInfo }) => moduleInfo === undefined);
  const found: Required[] = [];
  const names = new Set([root]);
  for (const name of names) {
    const jar = byName.get(name);
    if (jar === undefined) continue;
    if (jar.moduleInfo === undefined) {
      for (const each of automatic) names.add(moduleNameOf(each) ?? '');
      continue;
    }
    for (const next of jar.moduleInfo.requires) {
      found.push({ jar, name: next });
      names.add(next);
    }
  }
  return found;
}
