import { knowsKey } from '../../elasticsearch/descriptor-keys.ts';
import { readType } from '../../elasticsearch/reader/values.ts';
import { placeholder } from '../../formats/descriptor.ts';
import { valuePlace } from '../place.ts';
import { defineRule } from '../rule.ts';

/** Two kinds of plugin that there were for a while. */
export const descriptorType = defineRule({
  id: 'descriptor-type',
  summary: 'type is isolated or bootstrap, and java.opts and classname go with it.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'From 7.11 to 8.3 type says whether a plugin has a class, isolated, or only gives options to the JVM, bootstrap; any other word is refused. ' +
    'java.opts is refused without type=bootstrap, and classname with it. ' +
    'Other releases do not know the two keys at all.',
  reference: 'PluginInfo.readFromProperties in Elasticsearch 7.11 to 8.3.',
  fails: 'type=plugin',
  passes: 'type=isolated',

  *check({ target, descriptor }) {
    // A release that does not know the keys is left to descriptor-unknown-keys.
    if (target === undefined || descriptor?.kind !== 'classic') return;
    if (!target.ask((release) => knowsKey('classic', 'type', release) === 'yes')) return;
    const value = (key: string) => descriptor.properties.get(key)?.value ?? '';
    const type = readType('', value('type'));
    if (!type.ok) {
      if (placeholder(value('type')) !== undefined) return;
      yield {
        ...valuePlace(descriptor, 'type'),
        message: `type is ${JSON.stringify(value('type'))}; isolated or bootstrap was expected.`,
        hint: `Delete the line with type from ${descriptor.path}: isolated is what it is without.`,
      };
    } else if (type.value === 'isolated' && value('java.opts') !== '') {
      yield {
        ...valuePlace(descriptor, 'java.opts'),
        message: 'java.opts has a value, which only a plugin with type=bootstrap may have.',
        hint: `Delete the line with java.opts from ${descriptor.path}.`,
      };
    } else if (type.value === 'bootstrap' && value('classname') !== '') {
      yield {
        ...valuePlace(descriptor, 'classname'),
        message: 'classname has a value, which a plugin with type=bootstrap may not have.',
        hint: `Delete the line with classname from ${descriptor.path}, or the one with type.`,
      };
    }
  },
});
