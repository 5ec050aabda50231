import { configPath, nodeFiles as names } from '../../elasticsearch/config-path.ts';
import { defineRule } from '../rule.ts';

/** Elastic Cloud has settings for what these files say. */
export const nodeFiles = defineRule({
  id: 'node-files',
  summary: 'No file takes the place of a file of the node itself.',
  severity: 'warn',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'elasticsearch.yml, jvm.options and the keystore are written by Elastic Cloud for each node, into the folder that a bundle is unpacked to. ' +
    'Which of the two wins is not documented: either the bundle does nothing, or the node starts without its own settings.',
  reference: 'Elastic guide, "Edit Elasticsearch user settings" and "Secure your settings".',
  fails: 'elasticsearch.yml',
  passes: 'user_settings_yaml in the deployment',

  *check({ source }) {
    for (const { path } of source.files) {
      const landing = configPath(path);
      if (!names.includes(landing) && !/^jvm\.options\.d\/[^/]+\.options$/.test(landing)) continue;
      yield {
        file: path,
        message: `${path} lands on config/${landing}, which Elastic Cloud writes for each node.`,
        hint: 'State the settings in the deployment, and delete the file from the bundle.',
      };
    }
  },
});
