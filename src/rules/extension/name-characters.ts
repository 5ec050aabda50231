import { namePlace } from '../place.ts';
import { defineRule } from '../rule.ts';

/** The only rule that Elastic Cloud states for a name. */
export const nameCharacters = defineRule({
  id: 'name-characters',
  summary: 'The name has only ASCII letters, digits, underscores, dots and hyphens.',
  severity: 'error',
  appliesTo: ['plugin', 'bundle'],
  reads: 'source',
  why:
    'Elastic Cloud refuses to create an extension with any other character in its name. ' +
    'Elasticsearch itself would take the name of such a plugin, save for one with a slash.',
  reference: 'CreateExtensionRequest.name in the Elastic Cloud API.',
  stricter: 'Elasticsearch takes almost any name; Elastic Cloud creates no extension with such a name.',
  fails: 'my plugin',
  passes: 'my-plugin',

  *check({ identity: { name }, given, descriptor }) {
    const others = [...new Set([...name].filter((character) => !/[A-Za-z0-9_.-]/.test(character)))];
    if (others.length === 0 && name !== '') return;
    const { place, change } = namePlace(given, descriptor);
    yield {
      ...place,
      message:
        name === ''
          ? 'The name is empty; Elastic Cloud needs one.'
          : `The name ${JSON.stringify(name)} has ${others.map((other) => JSON.stringify(other)).join(', ')}; Elastic Cloud takes only ASCII letters, digits, "_", "." and "-".`,
      hint: change(allowed(name)),
    };
  },
});

function allowed(name: string): string {
  const kept = name.replaceAll(/[^A-Za-z0-9_.-]+/g, '-').replaceAll(/^[-.]+|[-.]+$/g, '');
  return kept === '' ? '<name>' : kept;
}
