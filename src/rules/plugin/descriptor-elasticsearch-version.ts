import { refuseBuiltFor } from '../../elasticsearch/compatibility.ts';
import { nearestRelease } from '../../elasticsearch/releases.ts';
import { isRelease } from '../../elasticsearch/version.ts';
import { filled } from '../../formats/descriptor.ts';
import { valuePlace } from '../place.ts';
import { defineRule } from '../rule.ts';

/** The version that a node compares with its own. */
export const descriptorElasticsearchVersion = defineRule({
  id: 'descriptor-elasticsearch-version',
  summary: 'elasticsearch.version is a full release, as Elasticsearch writes it.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'From 8.12 on a node compares elasticsearch.version with its own version as a text, so 9.5, v9.5.2 and 9.5.2-SNAPSHOT equal no release. ' +
    'Until 8.11 it was read as three numbers, and 07.17.0 passed; stable plugins still pass with leading zeros: of what the node takes, only a warning is given. ' +
    "Elastic Cloud compares it with the extension's version.",
  reference: 'PluginsUtils.verifyCompatibility in Elasticsearch 8.12 and later; Version.fromString before.',
  fails: 'elasticsearch.version=9.5.2-SNAPSHOT',
  passes: 'elasticsearch.version=9.5.2',

  *check({ given, target, descriptor }) {
    const built = descriptor === undefined ? undefined : filled(descriptor, 'elasticsearch.version')?.trim();
    if (descriptor === undefined || built === undefined || isRelease(built)) return;
    const numbers = /^\D*\d+\.\d+\.\d+/.test(built) ? withoutZeros(built) : undefined;
    const plugin = { name: '', written: built, stable: descriptor.kind === 'stable' };
    const isRead = target?.ask((release) => refuseBuiltFor(release, plugin) === undefined) ?? false;
    const readAs = isRead ? target?.name : undefined;
    const known = [given.version, numbers].find((one) => one !== undefined && isRelease(one)) ?? readAs;
    const wanted = known ?? nearestRelease(built);
    yield {
      ...valuePlace(descriptor, 'elasticsearch.version'),
      message: `elasticsearch.version is ${JSON.stringify(built)}; a full release such as ${wanted} was expected.`,
      hint: wayOut(built, known, descriptor.path),
      // The node takes it, but for Elastic Cloud it does not equal the extension's version.
      ...(isRead ? { severity: 'warn' as const } : {}),
    };
  },
});

function wayOut(built: string, known: string | undefined, path: string): string {
  if (known === undefined)
    return `Set elasticsearch.version in ${path} to the release that the plugin is built for.`;
  return built.endsWith('-SNAPSHOT')
    ? `Build the plugin against the release, and set elasticsearch.version=${known}.`
    : `Set elasticsearch.version=${known} in ${path}.`;
}

/** `v07.17.00-rc1` -> `7.17.0`. */
function withoutZeros(version: string): string {
  return (version.match(/\d+/g) ?? []).slice(0, 3).map(Number).join('.');
}
