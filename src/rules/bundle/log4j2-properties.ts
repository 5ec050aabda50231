import { defineRule } from '../rule.ts';

/** The only name that a node looks for at any depth. */
export const log4j2Properties = defineRule({
  id: 'log4j2-properties',
  summary: 'No file is called log4j2.properties.',
  severity: 'error',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'A node walks through config/ when it starts, and merges every log4j2.properties that it finds, at any depth, into its logging. ' +
    'At the root the file also takes the place of the one that Elastic Cloud writes. ' +
    'A mistake in it keeps the node from starting, and one without a mistake changes the logging of the node.',
  reference: 'LogConfigurator.configure in Elasticsearch, all releases.',
  fails: 'saml/log4j2.properties',
  passes: 'saml/metadata.xml',

  *check({ source }) {
    for (const { path } of source.files.filter((file) => /(^|\/)log4j2\.properties$/.test(file.path))) {
      yield {
        file: path,
        message: `${path} would be merged into the logging of each node when it starts.`,
        hint: `Rename it, or leave it out with a line ${path} in .slipwayignore.`,
      };
    }
  },
});
