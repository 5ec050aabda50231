import { knowsKey } from '../../elasticsearch/descriptor-keys.ts';
import { readDeploymentTarget } from '../../elasticsearch/reader/values.ts';
import { placeholder } from '../../formats/descriptor.ts';
import { valuePlace } from '../place.ts';
import { defineRule } from '../rule.ts';

/** For whom the plugin is: Elastic Cloud Hosted is stateful. */
export const deploymentTarget = defineRule({
  id: 'deployment-target',
  summary:
    'deployment.target, where it is set, is one of three words, and lets stateful nodes load the plugin.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'From 9.4 on Elasticsearch refuses any deployment.target but STATEFUL_ONLY, STATELESS_ONLY and ALL, in upper case. ' +
    'A plugin for stateless nodes only is installed on the stateful nodes of Elastic Cloud, and left out when they start, with no more than a line in the log.',
  reference: 'PluginDescriptor.readFromProperties and PluginsLoader in Elasticsearch 9.4 and later.',
  fails: 'deployment.target=stateful',
  passes: 'deployment.target=ALL',

  *check({ target, descriptor }) {
    const value = descriptor?.properties.get('deployment.target')?.value;
    if (descriptor === undefined || value === undefined || placeholder(value) !== undefined) return;
    // A release that does not know the key is left to descriptor-unknown-keys.
    const { kind } = descriptor;
    if (target?.ask((release) => knowsKey(kind, 'deployment.target', release) === 'no')) return;
    const read = readDeploymentTarget('', value);
    const isStateless = read.ok && read.value === 'STATELESS_ONLY';
    if (read.ok && !isStateless) return;
    yield {
      ...valuePlace(descriptor, 'deployment.target'),
      message: isStateless
        ? 'deployment.target is STATELESS_ONLY, so no node of Elastic Cloud Hosted loads the plugin.'
        : `deployment.target is ${JSON.stringify(value)}; STATEFUL_ONLY, STATELESS_ONLY or ALL was expected.`,
      hint: `Set deployment.target=ALL in ${descriptor.path}, or delete the line.`,
      ...(isStateless ? { severity: 'warn' as const } : {}),
    };
  },
});
