import { filled } from '../../formats/descriptor.ts';
import { valuePlace } from '../place.ts';
import { defineRule } from '../rule.ts';

/** Elastic Cloud's name and Elasticsearch's name of one plugin are two settings that nothing compares. */
export const nameAgrees = defineRule({
  id: 'name-agrees',
  summary: 'The name that was given is the one in the descriptor.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'Elastic Cloud lists the extension under the name that was given, while _cat/plugins on a node shows the name in the descriptor. ' +
    'Neither refuses the other, but two names for one plugin are seldom meant, and the wrong folder easily named. ' +
    "A given name that contains the descriptor's, such as demo-2 for demo, is only noted: a new name is the safe way to change what is in use.",
  reference: 'PluginDescriptor.getName in Elasticsearch; "Create an extension" in the Elastic Cloud API.',
  fails: '--name demo, with name=analysis-demo in the descriptor',
  passes: '--name analysis-demo, with name=analysis-demo in the descriptor',

  *check({ given, descriptor }) {
    if (given.name === undefined || descriptor === undefined) return;
    const own = filled(descriptor, 'name')?.trim();
    if (own === undefined || own === given.name) return;
    yield {
      ...valuePlace(descriptor, 'name'),
      message: `The name given is ${given.name}, but the descriptor says name=${own}.`,
      hint: `Pass --name ${own}, or set name=${given.name}.`,
      ...(given.name.includes(own) ? { severity: 'note' as const } : {}),
    };
  },
});
