import { defineRule } from '../rule.ts';

/** Until 6.2 a plugin's files lay in a folder of that name. */
export const oldLayout = defineRule({
  id: 'old-layout',
  summary: 'There is no folder elasticsearch/ at the root.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'Until 6.2 the files of a plugin lay in a folder elasticsearch/ inside the zip. ' +
    'Since then elasticsearch-plugin refuses a zip with any path that starts so, whatever else the zip holds.',
  reference: 'InstallPluginAction.unzip in Elasticsearch, all releases from 6.3 on.',
  fails: 'elasticsearch/plugin-descriptor.properties',
  passes: 'plugin-descriptor.properties',

  *check({ source }) {
    const folders = source.emptyFolders.map((folder) => `${folder}/`);
    const first = [...source.files.map(({ path }) => path), ...folders].find((path) =>
      path.startsWith('elasticsearch/'),
    );
    if (first === undefined) return;
    yield {
      file: 'elasticsearch/',
      message: `${first} lies in elasticsearch/, the layout of plugins until 6.2, which is refused.`,
      hint: 'Move the content of elasticsearch/ to the root.',
    };
  },
});
