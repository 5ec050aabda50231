import { configPath } from '../../elasticsearch/config-path.ts';
import { defineRule } from '../rule.ts';

/** Old pages still show it, and it is still copied. */
export const deadScripts = defineRule({
  id: 'dead-scripts',
  summary: 'There is no folder scripts/.',
  severity: 'warn',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Elasticsearch has read no script from a file since 6.0. ' +
    'Elastic Cloud still copies the folder to the nodes, where nothing opens it.',
  reference: 'Elastic guide, "Upload custom plugins and bundles", on scripts.',
  fails: 'scripts/boost.painless',
  passes: 'PUT _scripts/boost',

  *check({ source }) {
    const scripts = source.files.filter(({ path }) => configPath(path).startsWith('scripts/'));
    const [first] = scripts;
    if (first === undefined) return;
    yield {
      file: first.path,
      message: `${first.path} lies in scripts/, which Elasticsearch has not read since 6.0.`,
      hint: 'Store the script in the cluster: PUT _scripts/<id>.',
    };
  },
});
