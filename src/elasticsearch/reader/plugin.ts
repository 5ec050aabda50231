import { basename } from 'node:path/posix';
import semver from 'semver';
import { descriptorFiles } from '../../formats/descriptor.ts';
import { refuseBuiltFor } from '../compatibility.ts';
import { refuseNewerJava } from '../java-version.ts';
import { illegalState, type Refusal } from '../refusal.ts';
import { readDescriptor } from './descriptor.ts';
import type { Node, ParsedDescriptor, Reading } from './parsed.ts';

/** A plugin's directory: its path, for messages, and the files at its root by their names. */
export interface PluginDirectory {
  readonly path: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** What a node makes of a plugin's directory: PluginDescriptor.readFromProperties, PluginInfo's before 8.4. */
export function readPlugin(node: Node, { path, files }: PluginDirectory): Reading {
  const classic = files.get(descriptorFiles.classic);
  if (semver.lt(node.release, '8.4.0')) {
    const file = `${path}/${descriptorFiles.classic}`;
    if (classic === undefined) return { ok: false, exception: 'NoSuchFileException', message: file };
    return readDescriptor(node, { kind: 'classic', path: file }, classic);
  }
  const stable = files.get(descriptorFiles.stable);
  const plugin = `Plugin [${basename(path)}]`;
  if (classic !== undefined && stable !== undefined)
    return illegalState(`${plugin} has both stable and internal descriptor properties. Only one may exist.`);
  if (classic !== undefined)
    return readDescriptor(node, { kind: 'classic', path: descriptorFiles.classic }, classic);
  if (stable !== undefined)
    return readDescriptor(node, { kind: 'stable', path: descriptorFiles.stable }, stable);
  return illegalState(`${plugin} is missing a descriptor properties file.`);
}

/**
 * What elasticsearch-plugin says of a plugin whose descriptor the reader has taken, before it looks at anything else:
 * InstallPluginAction.loadPluginInfo, then PluginsUtils.verifyCompatibility.
 */
export function refuseInstall({ release, java }: Node, plugin: ParsedDescriptor): Refusal | undefined {
  if (plugin.hasNativeController) return illegalState('plugins can not have native controllers');
  const { name, elasticsearchVersionWritten: written, stable = false, javaVersion } = plugin;
  return (
    refuseBuiltFor(release, { name, written, stable }) ?? refuseNewerJava(release, name, javaVersion, java)
  );
}
