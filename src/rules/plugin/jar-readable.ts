import { IS_FOLDER } from '../../formats/jar.ts';
import { defineRule } from '../rule.ts';

/** Every jar on the class path is opened when the plugin is installed. */
export const jarReadable = defineRule({
  id: 'jar-readable',
  summary: 'Every jar at the root and in spi/ is one that Java opens.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'elasticsearch-plugin opens every jar of the plugin to look for jar hell, and refuses the plugin where it cannot: an empty file, one that was cut, one that is no zip, a folder of that name. ' +
    'It reads the central directory alone, as java.util.jar.JarFile does, in all releases. ' +
    'A jar under Git LFS that was not fetched, and one that a text filter went over, are the usual causes.',
  reference: 'JarHell.checkJarHell in Elasticsearch; ZipFile.Source.initCEN in the JDK.',
  fails: 'my-plugin.jar of 0 bytes',
  passes: 'my-plugin.jar as the build made it',

  *check({ jars }) {
    for (const { path, problem } of jars) {
      if (problem === undefined) continue;
      yield {
        file: path,
        message: `${path} cannot be opened as a jar: ${problem}.`,
        hint:
          problem === IS_FOLDER
            ? `Put the jar itself in its place, or give the folder another name.`
            : `Build or fetch ${path} again, and try it with: unzip -t ${path}.`,
      };
    }
  },
});
