import { refuseBuiltFor } from '../../elasticsearch/compatibility.ts';
import { isRelease } from '../../elasticsearch/version.ts';
import { filled } from '../../formats/descriptor.ts';
import { valuePlace } from '../place.ts';
import { defineRule } from '../rule.ts';

/** A classic plugin loads on one release only; a stable one on later releases of its major. */
export const versionAgrees = defineRule({
  id: 'version-agrees',
  summary: 'The version that was given is the release that the plugin was built for.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'A node refuses to start with a classic plugin that was built for another release, and with a stable plugin that was built for another major or a later release. ' +
    "Elastic Cloud's guide asks that the extension's version equal elasticsearch.version exactly. " +
    'Of a stable plugin that the node would take all the same, only a warning is given.',
  reference: 'PluginsUtils.verifyCompatibility in Elasticsearch, all releases; stable plugins from 8.4 on.',
  fails: '--version 9.5.2, with elasticsearch.version=9.4.0',
  passes: '--version 9.5.2, with elasticsearch.version=9.5.2',

  *check({ given, descriptor }) {
    const target = given.version;
    if (target === undefined || !isRelease(target) || descriptor === undefined) return;
    const built = filled(descriptor, 'elasticsearch.version')?.trim();
    // A version that is not written as a release is left to descriptor-elasticsearch-version.
    if (built === undefined || !isRelease(built) || built === target) return;
    const stable = descriptor.kind === 'stable';
    const loads = refuseBuiltFor(target, { name: '', written: built, stable }) === undefined;
    yield {
      ...valuePlace(descriptor, 'elasticsearch.version'),
      message: loads
        ? `The version given is ${target}, but the descriptor says elasticsearch.version=${built}. A node takes this stable plugin; Elastic Cloud asks for equality.`
        : `The version given is ${target}, but the descriptor says elasticsearch.version=${built}.`,
      hint: `Build the plugin for ${target}, or pass --version ${built}.`,
      ...(loads ? { severity: 'warn' as const } : {}),
    };
  },
});
