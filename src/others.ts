import { resolve } from 'node:path';
import { SlipwayError } from './errors.ts';
import { filled } from './formats/descriptor.ts';
import { identify } from './identify.ts';
import { readJars } from './jars.ts';
import type { Source } from './model.ts';
import type { Other } from './rules/rule.ts';
import type { ExtensionRequest } from './select.ts';
import { readSource } from './source.ts';
import type { Step } from './step.ts';

/**
 * Opens the other plugins of the request for as long as `work` runs, within the request's limits. The extension itself is
 * left out, so that one list can serve all of them. Refuses what cannot be read, as `readSource` does, and with USAGE what
 * is no plugin.
 */
export async function withOthers<T>(
  { path, reading: { limits = {} }, with: paths = [] }: ExtensionRequest,
  step: Step,
  work: (others: readonly Other[]) => Promise<T>,
): Promise<T> {
  const open: Source[] = [];
  const others: Other[] = [];
  try {
    for (const each of [...new Set(paths.map((one) => one.replace(/(?<=.)\/+$/, '')))]) {
      if (resolve(each) === resolve(path)) continue;
      const source = await step(`Read ${each}`, () => readSource(each, { limits }));
      open.push(source);
      others.push(await otherOf(source));
    }
    return await work(others);
  } finally {
    for (const source of open) await source.close();
  }
}

/** Source -> the plugin that it is. Throws USAGE when Elasticsearch would find none there. */
export async function otherOf(source: Source): Promise<Other> {
  const { identity, descriptor } = await identify(source, {});
  const { path } = source;
  if (descriptor === undefined || !descriptor.atRoot || !descriptor.exactCase) {
    throw noPlugin(`${path} is no plugin: it has no plugin-descriptor.properties at its root`, identity.type);
  }
  const name = filled(descriptor, 'name');
  if (name === undefined) throw noPlugin(`${path} is a plugin without a name in its descriptor`, 'plugin');
  return { path, name, descriptor, source, jars: await readJars(source) };
}

function noPlugin(fact: string, type: 'plugin' | 'bundle'): SlipwayError {
  return new SlipwayError(
    'USAGE',
    `${fact}, and --with, or "with" in slipway.json, names another plugin of the same cluster`,
    type === 'bundle'
      ? 'Name the folder or zip of a plugin; leave bundles out, for they have no part in it.'
      : 'Name a folder or zip that `slipway check` takes for a plugin without errors.',
  );
}
