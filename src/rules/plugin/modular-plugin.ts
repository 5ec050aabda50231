import { knowsKey } from '../../elasticsearch/descriptor-keys.ts';
import { filled } from '../../formats/descriptor.ts';
import { isJavaName, type Jar, moduleNameOf, packages, unpackaged } from '../../formats/jar.ts';
import { valuePlace } from '../place.ts';
import { defineRule } from '../rule.ts';

/** With modulename set, the jars at the root are a module path. */
export const modularPlugin = defineRule({
  id: 'modular-plugin',
  summary:
    'modulename, where it is set, names a module among the jars at the root, which make up a module graph.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'A plugin with modulename is loaded as modules: each jar at the root is one, by its module-info, its Automatic-Module-Name, or its file name. ' +
    'The node does not start when there is no module of that name, when a jar makes none or, without a module-info, offers a service by a class of no package of its own, or when two that are used together have a package in common. ' +
    'Releases from 8.3 on.',
  reference:
    'PluginsLoader.createPluginModuleLayer in Elasticsearch; ModuleFinder and Configuration in the JDK.',
  stricter: 'The installer makes no modules; the node stops when it loads the plugin.',
  fails: 'modulename=org.example.demo, and demo.jar with the module demo',
  passes: 'modulename=demo, and demo.jar with the module demo',

  async *check({ descriptor, jars, target }) {
    const modulename = descriptor?.kind === 'classic' ? filled(descriptor, 'modulename') : undefined;
    // A release that does not know the key is left to descriptor-unknown-keys.
    if (descriptor === undefined || modulename === undefined) return;
    if (target?.ask((release) => knowsKey('classic', 'modulename', release)) === 'no') return;
    const root = jars.filter(({ place }) => place === 'root');
    if (root.length === 0 || root.some(({ problem }) => problem !== undefined)) return;

    let isWhole = true;
    for (const jar of root) {
      const flaw = moduleFlaw(jar) ?? (await servicesFlaw(jar));
      if (flaw === undefined) continue;
      isWhole = false;
      yield { file: jar.path, ...flaw };
    }
    if (!isWhole) return;

    const modules = root.map((jar) => ({ jar, name: moduleNameOf(jar) ?? '' }));
    if (!modules.some(({ name }) => name === modulename)) {
      const names = modules.map(({ name }) => name);
      yield {
        ...valuePlace(descriptor, 'modulename'),
        message: `modulename is ${JSON.stringify(modulename)}; the jars at the root are the modules ${names.slice(0, 10).join(', ')}.`,
        hint: `Set modulename=${names[0]} in ${descriptor.path}, or delete the line.`,
      };
      return;
    }
    yield* splitPackages(resolved(modulename, modules));
  },
});

interface Module {
  readonly jar: Jar;
  readonly name: string;
}

interface Flaw {
  readonly message: string;
  readonly hint: string;
}

function moduleFlaw(jar: Jar): Flaw | undefined {
  if (moduleNameOf(jar) === undefined) {
    return {
      message: `The file name ${jar.path} gives no name of a module.`,
      hint: 'Rename it, say to demo-1.0.jar, or write Automatic-Module-Name into its manifest.',
    };
  }
  const [first] = jar.moduleInfo === undefined ? unpackaged(jar) : [];
  if (first === undefined) return undefined;
  return {
    message: `${first} in ${jar.path} lies in no package, which a module may not have.`,
    hint: 'Put the class into a package.',
  };
}

/** ModulePath.deriveModuleDescriptor: of an automatic module META-INF/services says what it provides. */
async function servicesFlaw(jar: Jar): Promise<Flaw | undefined> {
  if (jar.moduleInfo !== undefined) return undefined;
  const own = packages(jar);
  const files = jar.entries.filter(
    (entry) => entry.startsWith(SERVICES) && isJavaName(entry.slice(SERVICES.length)),
  );
  for (const [file, text] of files.length === 0 ? [] : await jar.texts(files)) {
    const provider = providers(text).find(
      (name) => !own.has(name.slice(0, Math.max(0, name.lastIndexOf('.')))),
    );
    if (provider === undefined) continue;
    return {
      message: `${file} in ${jar.path} names ${JSON.stringify(provider)}, a class of no package of the jar, which a module may not provide.`,
      hint: `Correct the line in ${file}, or put the class into ${jar.path}.`,
    };
  }
  return undefined;
}

const SERVICES = 'META-INF/services/';

function providers(text: string): readonly string[] {
  return text
    .split(/\r\n|[\r\n]/)
    .map((line) => line.replace(/#.*/s, '').trim())
    .filter((line) => line !== '');
}

/** What the module needs, as Configuration.resolve finds it: one automatic module brings all the others with it. */
function resolved(root: string, modules: readonly Module[]): readonly Module[] {
  const names = new Set([root]);
  for (const name of names) {
    const module = modules.find((one) => one.name === name);
    if (module === undefined) continue;
    const { moduleInfo } = module.jar;
    const needed =
      moduleInfo?.requires ??
      modules.filter(({ jar }) => jar.moduleInfo === undefined).map((one) => one.name);
    for (const one of needed) names.add(one);
  }
  const byName = new Map(modules.toReversed().map((module) => [module.name, module]));
  return [...byName.values()].filter(({ name }) => names.has(name)).toReversed();
}

function* splitPackages(modules: readonly Module[]) {
  const owners = new Map<string, Module>();
  for (const module of modules) {
    const split = [...packages(module.jar)].filter((name) => owners.has(name));
    const [first] = split;
    const owner = first === undefined ? undefined : owners.get(first);
    if (owner !== undefined) {
      const more =
        split.length === 1 ? '' : `, and ${split.length - 1} more packages of it stand in two modules`;
      yield {
        file: module.jar.path,
        message: `The package ${first} is in the module ${module.name} (${module.jar.path}) and in ${owner.name} (${owner.jar.path})${more}.`,
        hint: 'Put the classes of a package into one jar, or delete modulename from the descriptor.',
      };
    }
    for (const name of packages(module.jar)) if (!owners.has(name)) owners.set(name, module);
  }
}
