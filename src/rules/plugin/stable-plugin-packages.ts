import { unpackaged } from '../../formats/jar.ts';
import { defineRule } from '../rule.ts';

/** The jars of a stable plugin become one module. */
export const stablePluginPackages = defineRule({
  id: 'stable-plugin-packages',
  summary: 'Every class of a stable plugin lies in a package.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'Elasticsearch makes one module of all the jars of a stable plugin, and a module has no classes without a package. ' +
    'With one in any jar the plugin is installed, and the node does not start. ' +
    'All releases that know stable plugins, from 8.4 on.',
  reference: 'UberModuleClassLoader and ModuleSupport in Elasticsearch.',
  stricter: 'The installer makes no module; the node stops when it loads the plugin.',
  fails: 'Demo.class at the root of demo.jar',
  passes: 'org/example/Demo.class in demo.jar',

  *check({ descriptor, jars }) {
    if (descriptor?.kind !== 'stable') return;
    for (const jar of jars.filter(({ place }) => place === 'root')) {
      const [first, ...others] = unpackaged(jar);
      if (first === undefined) continue;
      const more =
        others.length === 0
          ? ''
          : `, and so ${others.length === 1 ? 'does 1 other' : `do ${others.length} others`}`;
      yield {
        file: jar.path,
        message: `${first} in ${jar.path} lies in no package${more}.`,
        hint: 'Put it into a package, or take it out of the jar.',
      };
    }
  },
});
