import { defineRule } from '../rule.ts';

/** Java keeps the last one and says nothing. */
export const descriptorDuplicateKeys = defineRule({
  id: 'descriptor-duplicate-keys',
  summary: 'Each key stands in the descriptor once.',
  severity: 'warn',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'Of two lines with one key, Java keeps the last, in all releases, and says nothing of the other. ' +
    'A line that was added above the one that counts changes nothing, which is hard to see in a long file.',
  reference: 'java.util.Properties.load, called by PluginDescriptor.readFromProperties in Elasticsearch.',
  fails: 'version=1.0.0, and further down version=1.1.0',
  passes: 'version=1.1.0',

  *check({ descriptor }) {
    if (descriptor === undefined) return;
    for (const { key, value, line, column } of descriptor.entries) {
      const last = descriptor.properties.get(key);
      if (last === undefined || (last.line === line && last.column === column)) continue;
      yield {
        file: descriptor.path,
        line,
        column,
        message:
          last.value === value
            ? `The key ${key} stands here and again in line ${last.line}.`
            : `The key ${key} stands here with ${JSON.stringify(value)}, but line ${last.line} counts: ${JSON.stringify(last.value)}.`,
        hint: `Delete line ${line} of ${descriptor.path}, or line ${last.line} if that is the wrong one.`,
      };
    }
  },
});
