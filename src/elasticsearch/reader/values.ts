import semver from 'semver';
import { isBlank } from '../../formats/descriptor.ts';
import { illegalArgument, type Refusal } from '../refusal.ts';
import { type DeploymentTarget, deploymentTargets } from './parsed.ts';

/** What a release makes of one value: the value, or what it throws. */
export type Value<T> = { readonly ok: true; readonly value: T } | Refusal;

/** How a release reads has.native.controller, licensed and modular. `plugin` is the descriptor's name. */
export function readBoolean(
  release: string,
  plugin: string,
  key: string,
  written: string | undefined,
): Value<boolean> {
  const older = semver.lt(release, '7.11.0');
  if (written === undefined || (!older && isBlank(written))) return { ok: true, value: false };
  if (written === 'true' || written === 'false') return { ok: true, value: written === 'true' };
  const spelled = older ? key.replaceAll('.', '_') : key;
  const fact = `property [${spelled}] must be [true], [false], or unspecified but was [${written}]`;
  return illegalArgument(older ? fact : `${fact} for plugin [${plugin}]`);
}

/** How 7.11 to 8.3 read type: PluginInfo.getPluginType. */
export function readType(plugin: string, written: string | undefined): Value<'isolated' | 'bootstrap'> {
  const word = (written ?? '').toUpperCase();
  if (written === undefined || written === '' || word === 'ISOLATED') return { ok: true, value: 'isolated' };
  if (word === 'BOOTSTRAP') return { ok: true, value: 'bootstrap' };
  return illegalArgument(
    `[type] must be unspecified or one of [isolated, bootstrap] but found [${written}] for plugin [${plugin}]`,
  );
}

/** How 9.4 and later read deployment.target. String.trim of Java leaves a no-break space. */
export function readDeploymentTarget(plugin: string, written: string | undefined): Value<DeploymentTarget> {
  if (written === undefined) return { ok: true, value: 'ALL' };
  const word = written.replaceAll(/^[\0- ]+|[\0- ]+$/g, '');
  const value = deploymentTargets.find((target) => target === word);
  if (value !== undefined) return { ok: true, value };
  return illegalArgument(
    `Descriptor of plugin [${plugin}] contains invalid deployment.target [${written}], expected one of [${deploymentTargets.join(', ')}]`,
  );
}
