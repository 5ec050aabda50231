import { knownNames } from '../../elasticsearch/config-path.ts';
import type { Source } from '../../model.ts';
import { defineRule } from '../rule.ts';

/** What a zip of a folder, rather than of a folder's content, looks like. */
export const wrappingFolder = defineRule({
  id: 'wrapping-folder',
  summary: 'The files lie at the root, not in a folder around them.',
  severity: 'error',
  appliesTo: ['plugin', 'bundle'],
  reads: 'source',
  why:
    'Elasticsearch looks for the descriptor at the root of the zip only, so a plugin in a folder is refused as one without a descriptor. ' +
    'A bundle keeps its folders below config/, so hunspell/ inside another folder is never read, and dictionaries/ inside another folder is not unpacked as usual. ' +
    'All releases.',
  reference:
    'InstallPluginAction.loadPluginInfo in Elasticsearch; Elastic guide, "Upload custom plugins and bundles".',
  fails: 'my-plugin/plugin-descriptor.properties',
  passes: 'plugin-descriptor.properties',

  *check({ source, identity, descriptor }) {
    if (identity.type === 'plugin') {
      // The folder elasticsearch/ is left to old-layout.
      if (descriptor === undefined || descriptor.atRoot || descriptor.path.startsWith('elasticsearch/'))
        return;
      const folder = descriptor.path.slice(0, descriptor.path.indexOf('/'));
      yield {
        file: descriptor.path,
        message: `The descriptor lies in ${folder}/; Elasticsearch looks for it at the root.`,
        hint: unwrap(source, folder),
      };
      return;
    }
    const folder = onlyFolder(source);
    if (folder === undefined || knownNames.includes(folder)) return;
    const inside = source.files
      .map(({ path }) => path.split('/')[1] ?? '')
      .find((name) => knownNames.includes(name));
    if (inside === undefined) return;
    yield {
      file: `${folder}/`,
      message: `${inside} lies in ${folder}/, as all else does; it is looked for at the root.`,
      hint: unwrap(source, folder),
      // A path in an index's settings may still name the files where they land.
      severity: 'warn',
    };
  },
});

function onlyFolder({ files }: Source): string | undefined {
  const [first, ...others] = new Set(
    files.map(({ path }) => (path.includes('/') ? path.split('/')[0] : undefined)),
  );
  return others.length === 0 ? first : undefined;
}

function unwrap({ kind, path }: Source, folder: string): string {
  return kind === 'folder'
    ? `Name the folder inside: slipway check ${path.replace(/\/+$/, '')}/${folder}.`
    : `Zip the content of ${folder}/ rather than the folder: cd ${folder} && zip -r ../${folder}.zip .`;
}
