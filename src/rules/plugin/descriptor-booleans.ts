import { knowsKey } from '../../elasticsearch/descriptor-keys.ts';
import { readBoolean } from '../../elasticsearch/reader/values.ts';
import { latestRelease } from '../../elasticsearch/releases.ts';
import { placeholder } from '../../formats/descriptor.ts';
import { valuePlace } from '../place.ts';
import { defineRule } from '../rule.ts';

/** A reader that knows two words. */
export const descriptorBooleans = defineRule({
  id: 'descriptor-booleans',
  summary: 'has.native.controller, licensed and modular are true or false, in lower case.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'Elasticsearch refuses any value of these keys but true and false: no True, no yes, and no blank after the word. ' +
    'A blank value counts as false from 7.11 on, and was refused before.',
  reference: 'PluginDescriptor.parseBooleanValue in Elasticsearch; PluginInfo.readFromProperties before 8.4.',
  fails: 'has.native.controller=False',
  passes: 'has.native.controller=false',

  *check({ target, descriptor }) {
    if (descriptor === undefined) return;
    for (const key of ['has.native.controller', 'licensed', 'modular']) {
      const value = descriptor.properties.get(key)?.value;
      if (value === undefined || placeholder(value) !== undefined) continue;
      // A key that the release does not know is left to descriptor-unknown-keys.
      const refuses = (release: string) =>
        !readBoolean(release, '', key, value).ok && knowsKey(descriptor.kind, key, release) !== 'no';
      if (!(target === undefined ? refuses(latestRelease) : target.ask(refuses))) continue;
      yield {
        ...valuePlace(descriptor, key),
        message: `${key} is ${JSON.stringify(value)}; true or false was expected.`,
        hint: `Set ${key}=${/^\s*(true|yes|on|1)\s*$/i.test(value) ? 'true' : 'false'} in ${descriptor.path}.`,
      };
    }
  },
});
