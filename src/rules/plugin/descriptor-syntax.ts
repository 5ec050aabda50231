import { defineRule } from '../rule.ts';

/** The one thing that Java refuses in a properties file. */
export const descriptorSyntax = defineRule({
  id: 'descriptor-syntax',
  summary: 'Each \\u in the descriptor has four hexadecimal digits.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'The descriptor is read as a Java properties file, in which \\u starts a character by its number. ' +
    'Java gives up on the whole file at the first one that it cannot read, so the plugin is refused, in all releases. ' +
    'A Windows path such as C:\\users is the usual cause.',
  reference: 'java.util.Properties.load, called by PluginDescriptor.readFromProperties in Elasticsearch.',
  fails: 'description=Reads C:\\users',
  passes: 'description=Reads C:\\\\users',

  *check({ descriptor }) {
    if (descriptor?.problem === undefined) return;
    const { line, column } = descriptor.problem;
    yield {
      file: descriptor.path,
      line,
      column,
      message: 'A \\u stands here without four hexadecimal digits, so Java reads no further.',
      hint: 'Write \\\\u for a backslash and a u, or complete the four digits: \\u00e9.',
    };
  },
});
