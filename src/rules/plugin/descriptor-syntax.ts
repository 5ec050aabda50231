import { descriptorLimit } from '../../formats/descriptor.ts';
import { defineRule } from '../rule.ts';

/** The one thing that Java refuses in a properties file, and a size that no descriptor has. */
export const descriptorSyntax = defineRule({
  id: 'descriptor-syntax',
  summary: 'Each \\u in the descriptor has four hexadecimal digits, and it is no larger than 1 MiB.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'The descriptor is read as a Java properties file, in which \\u starts a character by its number. ' +
    'Java gives up on the whole file at the first one that it cannot read, so the plugin is refused, in all releases. ' +
    'A Windows path such as C:\\users is the usual cause. ' +
    'Slipway reads no descriptor above 1 MiB; real ones have a few hundred bytes.',
  reference: 'java.util.Properties.load, called by PluginDescriptor.readFromProperties in Elasticsearch.',
  stricter:
    'Java reads a file of any size; one of more than 1 MiB is another file under the name of a descriptor.',
  fails: 'description=Reads C:\\users',
  passes: 'description=Reads C:\\\\users',

  *check({ source, descriptor }) {
    if (descriptor?.problem === undefined) return;
    const size = source.files.find(({ path }) => path === descriptor.path)?.size ?? 0;
    if (size > descriptorLimit) {
      yield {
        file: descriptor.path,
        message: `${descriptor.path} has ${size} bytes; Slipway reads no descriptor of more than ${descriptorLimit}.`,
        hint: `Look whether ${descriptor.path} is the file that you meant, and cut it down.`,
      };
      return;
    }
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
