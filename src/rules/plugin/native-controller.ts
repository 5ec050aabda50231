import { valuePlace } from '../place.ts';
import { defineRule } from '../rule.ts';

/** Only modules of Elasticsearch may start a process. */
export const nativeController = defineRule({
  id: 'native-controller',
  summary: 'The plugin has no native controller.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'elasticsearch-plugin refuses every plugin whose descriptor says has.native.controller=true, in all releases from 7.0 on. ' +
    'Native controllers are started for modules only, and modules come with Elasticsearch.',
  reference:
    'InstallPluginAction.loadPluginInfo in Elasticsearch: "plugins can not have native controllers".',
  fails: 'has.native.controller=true',
  passes: 'has.native.controller=false',

  *check({ descriptor }) {
    // Any other value is left to descriptor-booleans.
    if (descriptor?.kind !== 'classic') return;
    if (descriptor.properties.get('has.native.controller')?.value !== 'true') return;
    yield {
      ...valuePlace(descriptor, 'has.native.controller'),
      message: 'has.native.controller is true, which no plugin may have.',
      hint: `Set has.native.controller=false in ${descriptor.path}, and start no process of its own.`,
    };
  },
});
