import { defineRule } from '../rule.ts';

/** A jar that is carried along and never opened. */
export const jarOffClassPath = defineRule({
  id: 'jar-off-class-path',
  summary: 'Every jar lies at the root or in spi/.',
  severity: 'warn',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'Only *.jar at the root, and in spi/, is on the class path of a plugin. ' +
    'A dependency in lib/, or one that ends in .JAR, is installed and never opened, so its classes are missing when they are first used. ' +
    'A plugin that opens such jars itself may turn this rule off.',
  reference: 'PluginBundle.gatherUrls in Elasticsearch, all releases.',
  fails: 'lib/commons-text.jar',
  passes: 'commons-text.jar',

  *check({ source, descriptor }) {
    const paths = source.files.map(({ path }) => path);
    // Without any jar at the root, jar-at-root speaks.
    if (descriptor?.atRoot !== true || !paths.some((path) => /^[^/]+\.jar$/.test(path))) return;
    for (const path of paths.filter((one) => /\.jar$/i.test(one) && !/^(spi\/)?[^/]+\.jar$/.test(one))) {
      yield {
        file: path,
        message: `${path} is not on the class path; only *.jar at the root and in spi/ is.`,
        hint: `Move it to the root, or leave it out with a line ${path} in .slipwayignore.`,
      };
    }
  },
});
