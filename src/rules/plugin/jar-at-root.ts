import { defineRule } from '../rule.ts';

/** The class path of a plugin is what lies beside its descriptor. */
export const jarAtRoot = defineRule({
  id: 'jar-at-root',
  summary: 'There is a jar at the root.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'The class path of a plugin is every *.jar at its root, in lower case, and in spi/. ' +
    'Without one the plugin is installed, but the node stops when it looks for the class of the plugin. ' +
    'All releases.',
  reference: 'PluginsUtils.loadBundles and PluginBundle in Elasticsearch.',
  stricter: 'The installer takes a plugin without a jar; the node stops when it loads the plugin.',
  fails: 'lib/my-plugin.jar',
  passes: 'my-plugin.jar',

  *check({ source, descriptor }) {
    // A descriptor elsewhere is left to wrapping-folder and old-layout, a missing one to descriptor-present.
    if (descriptor === undefined || !descriptor.atRoot) return;
    const paths = source.files.map(({ path }) => path);
    // A folder called x.jar is on the class path too.
    if (paths.some((path) => /^[^/]+\.jar(\/|$)/.test(path))) return;
    const elsewhere = paths.find((path) => /\.jar$/i.test(path));
    yield {
      file: elsewhere ?? '.',
      message:
        elsewhere === undefined
          ? 'There is no jar, so there is no class to load.'
          : `${elsewhere} is the nearest to a jar, but only *.jar at the root is on the class path.`,
      hint:
        elsewhere === undefined
          ? 'Build the plugin, and name the zip that the build makes: slipway check <zip>.'
          : `Move it: mv ${elsewhere} ${lowerCaseJar(elsewhere)}.`,
    };
  },
});

function lowerCaseJar(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.jar$/i, '.jar');
}
