import { filled } from '../../formats/descriptor.ts';
import { withoutBlanksAfter } from '../../formats/properties-edits.ts';
import { valuePlace } from '../place.ts';
import { defineRule } from '../rule.ts';

const KEYS = ['name', 'elasticsearch.version', 'java.version', 'classname'];

/** Blanks that no editor shows and Java keeps. */
export const descriptorTrailingBlanks = defineRule({
  id: 'descriptor-trailing-blanks',
  summary: 'No value that Elasticsearch compares starts or ends with a blank.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'Java drops the blanks before a value and keeps those after it. ' +
    'With a blank at the end, elasticsearch.version equals no release, java.version cannot be read, and the class in classname is not found, in all releases. ' +
    'A name with one becomes a folder with one. ' +
    'Lines may end in CR LF: Java takes both for the line end, so a descriptor that was saved on Windows is as good as any.',
  reference: 'java.util.Properties.load; PluginsUtils.verifyCompatibility in Elasticsearch.',
  stricter:
    'The reader takes a classname with blanks; the node then finds no class of that name when it starts.',
  fails: 'elasticsearch.version=9.5.2 (and a blank)',
  passes: 'elasticsearch.version=9.5.2',
  fix: { does: 'takes the blanks away', apply: (bytes) => withoutBlanksAfter(bytes, KEYS) },

  *check({ descriptor }) {
    if (descriptor === undefined) return;
    for (const key of KEYS) {
      const value = filled(descriptor, key);
      if (value === undefined || value === value.trim()) continue;
      yield {
        ...valuePlace(descriptor, key),
        message: `${key} is ${JSON.stringify(value)}, with a blank at its ${value === value.trimEnd() ? 'start' : 'end'} that Java keeps.`,
        hint: `Write ${key}=${value.trim()} and nothing after it.`,
        ...(key === 'name' ? { severity: 'warn' as const } : {}),
      };
    }
  },
});
