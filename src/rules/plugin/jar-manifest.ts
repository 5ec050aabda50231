import { defineRule } from '../rule.ts';

/** The first thing that Java reads of a jar. */
export const jarManifest = defineRule({
  id: 'jar-manifest',
  summary: 'The manifest of each jar is one that Java reads.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'elasticsearch-plugin reads the manifest of every jar of the plugin, and refuses the plugin where java.util.jar.Manifest does not get through: a line without a colon, a line of more than 512 bytes, a blank before the first attribute. ' +
    'A last line without a line end is skipped without a word. ' +
    'All releases.',
  reference: 'JarHell.checkJarHell in Elasticsearch; Manifest.read and Attributes.read in the JDK.',
  fails: 'Built-By:me',
  passes: 'Built-By: me',

  *check({ jars }) {
    for (const { path, manifest } of jars) {
      if (manifest?.problem === undefined) continue;
      const { line, message } = manifest.problem;
      yield {
        file: path,
        message: `Java cannot read META-INF/MANIFEST.MF in ${path}: ${message} (line ${line}).`,
        hint: 'Let the build tool write the manifest, in lines of at most 72 bytes that end in a line feed.',
      };
    }
  },
});
