import type { Property } from '../../formats/properties.ts';
import { defineRule } from '../rule.ts';

/** The one text file of a plugin that is not UTF-8. */
export const descriptorEncoding = defineRule({
  id: 'descriptor-encoding',
  summary: 'Letters beyond ASCII are written in the descriptor as \\u and four digits, or as Latin-1.',
  severity: 'warn',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'Elasticsearch reads the descriptor as Latin-1, one letter a byte, in all releases. ' +
    'What an editor saved as UTF-8 becomes two or more wrong letters, such as those that _cat/plugins shows of a description, or a class that is not found.',
  reference: 'java.util.Properties.load(InputStream), called by PluginDescriptor.readFromProperties.',
  fails: 'description=Für alle, saved as UTF-8',
  passes: 'description=F\\u00fcr alle',

  *check({ descriptor }) {
    if (descriptor === undefined) return;
    for (const entry of descriptor.properties.values()) {
      const meant = asUtf8(entry);
      if (meant === undefined) continue;
      yield {
        file: descriptor.path,
        line: entry.valueLine,
        column: entry.valueColumn,
        message: `The value of ${entry.key} is UTF-8 for ${JSON.stringify(meant)}; Java reads it as ${JSON.stringify(entry.value)}.`,
        hint: `Write ${entry.key}=${escaped(meant)}.`,
      };
    }
  },
});

/** The value as its author sees it, when its bytes are UTF-8 and not ASCII alone. */
function asUtf8({ value }: Property): string | undefined {
  if (!/[\u0080-\u00ff]/.test(value) || /[^\0-\u00ff]/.test(value)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(value, 'latin1'));
  } catch {
    return undefined;
  }
}

function escaped(text: string): string {
  return text.replaceAll(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
