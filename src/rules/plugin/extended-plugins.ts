import { filled, placeholder } from '../../formats/descriptor.ts';
import { valuePlace } from '../place.ts';
import { defineRule } from '../rule.ts';

/** A list that is split at commas, and at nothing else. */
export const extendedPlugins = defineRule({
  id: 'extended-plugins',
  summary: 'extended.plugins names plugins, with commas between them and no blanks.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'Elasticsearch splits extended.plugins at each comma and leaves blanks where they are, in all releases. ' +
    'It then looks for a plugin of the name " b", or of no name after a last comma, and elasticsearch-plugin refuses to install: "Missing plugin". ' +
    'A plugin that names itself is refused as a cycle.',
  reference: 'PluginsUtils.sortBundles in Elasticsearch, PluginsService before 8.4.',
  stricter:
    'The reader takes any list; elasticsearch-plugin looks for the plugins later, when it installs this one.',
  fails: 'extended.plugins=lang-painless, x-pack-core',
  passes: 'extended.plugins=lang-painless,x-pack-core',

  *check({ descriptor }) {
    if (descriptor?.kind !== 'classic') return;
    const value = descriptor.properties.get('extended.plugins')?.value ?? '';
    if (value === '' || placeholder(value) !== undefined) return;
    const names = value.split(',');
    const kept = names.map((name) => name.trim()).filter((name) => name !== '');
    const own = filled(descriptor, 'name');
    const fact = names.some((name) => name.trim() === '')
      ? `extended.plugins is ${JSON.stringify(value)}, which has an empty name in it.`
      : names.some((name) => name !== name.trim())
        ? `extended.plugins is ${JSON.stringify(value)}, and the blank counts as part of a name.`
        : own !== undefined && names.includes(own)
          ? `extended.plugins names ${own}, which is this plugin itself.`
          : undefined;
    if (fact === undefined) return;
    const others = kept.filter((name) => name !== own);
    yield {
      ...valuePlace(descriptor, 'extended.plugins'),
      message: fact,
      hint:
        others.length === 0
          ? `Delete the line with extended.plugins from ${descriptor.path}.`
          : `Write extended.plugins=${others.join(',')} and no blank in it.`,
    };
  },
});
