import type { SourceFile } from '../../model.ts';
import { defineRule } from '../rule.ts';

/** Elastic Cloud stores what it is told; only the node finds out. */
export const typeAgrees = defineRule({
  id: 'type-agrees',
  summary: 'The type that was given is the one that the content shows.',
  severity: 'error',
  appliesTo: ['plugin', 'bundle'],
  reads: 'source',
  why:
    'A plugin that is stored as a bundle is unpacked into config/, where no node looks for plugins, so it is never loaded. ' +
    'A bundle that is stored as a plugin has no descriptor, and Elastic Cloud refuses it. ' +
    'The type of an extension cannot be changed after its creation: an update that tries is ignored.',
  reference: 'Elastic guide, "Manage plugins and extensions through the API", on extension_type.',
  fails: '--type bundle, with plugin-descriptor.properties at the root',
  passes: '--type plugin, with plugin-descriptor.properties at the root',

  *check({ source, identity, given, descriptor }) {
    if (given.type === 'bundle' && descriptor !== undefined) {
      yield {
        file: descriptor.path,
        message: `The type given is bundle, but ${descriptor.path} says that this is a plugin.`,
        hint: 'Pass --type plugin, or leave the descriptor out of the bundle.',
        // Deeper down it may be a file that the bundle carries for another purpose.
        ...(descriptor.atRoot ? {} : { severity: 'warn' as const }),
      };
    }
    if (given.type === 'plugin' && descriptor === undefined && !source.files.some(isJar)) {
      yield {
        file: '.',
        message: 'The type given is plugin, but there is neither a plugin descriptor nor a jar.',
        hint: 'Build the plugin and name the zip that the build makes; or pass --type bundle, if it is one.',
      };
    }
    const inside = source.files.find(isDescriptor) ?? source.files.find(isPluginSource);
    if (given.type === undefined && identity.type === 'bundle' && inside !== undefined) {
      const built = source.files.find(isZip)?.path;
      yield {
        file: inside.path,
        message: `No type is given, and ${inside.path} makes this look like the sources of a plugin, not like a bundle.`,
        hint: `Name the zip that the build makes${built === undefined ? '' : `, such as ${built}`}; or pass --type bundle, if it is one.`,
      };
    }
  },
});

function isDescriptor({ path }: SourceFile): boolean {
  return /(^|\/)(stable-)?plugin-descriptor\.properties$/.test(path);
}

function isPluginSource({ path }: SourceFile): boolean {
  return /^(build\.gradle(\.kts)?|pom\.xml)$/.test(path) || /\.(java|kt|scala|groovy)$/.test(path);
}

function isZip({ path }: SourceFile): boolean {
  return /^(build\/distributions|target(\/releases)?)\/[^/]+\.zip$/.test(path);
}

function isJar({ path }: SourceFile): boolean {
  return /\.jar$/i.test(path);
}
