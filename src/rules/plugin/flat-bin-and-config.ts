import { defineRule } from '../rule.ts';

/** Both are moved out of the plugin when it is installed, one file at a time. */
export const flatBinAndConfig = defineRule({
  id: 'flat-bin-and-config',
  summary: 'bin and config, where there are any, are folders of files only.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    "elasticsearch-plugin moves the files of bin/ and config/ to the node's own bin/ and config/, below a folder of the plugin's name. " +
    'It refuses a plugin where either is a file, or has a folder in it. ' +
    'All releases.',
  reference: 'InstallPluginAction.installBin and installConfig in Elasticsearch.',
  fails: 'config/templates/index.json',
  passes: 'config/index.json',

  *check({ source }) {
    const files = source.files.map(({ path }) => path);
    // Of an empty folder the installer makes only the folder around it.
    const paths = [...files, ...source.emptyFolders];
    for (const root of ['bin', 'config']) {
      if (files.includes(root)) {
        yield {
          file: root,
          message: `${root} is a file; Elasticsearch expects a folder of that name, or none.`,
          hint: `Rename ${root}, or put it into a folder: ${root}/${root}.`,
        };
      }
      const nested = paths
        .map((path) => path.split('/'))
        .filter(([first, , ...below]) => first === root && below.length > 0);
      for (const folder of new Set(nested.map(([, name]) => `${root}/${name}`))) {
        yield {
          file: `${folder}/`,
          message: `${folder}/ is a folder in ${root}/, which may hold only files.`,
          hint: `Move the files of ${folder}/ up into ${root}/, or the folder out to the root.`,
        };
      }
    }
  },
});
