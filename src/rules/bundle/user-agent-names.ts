import semver from 'semver';
import { configPath } from '../../elasticsearch/config-path.ts';
import { defineRule } from '../rule.ts';

/** Where the user_agent processor looks for regular expressions, and under which names. */
export const userAgentNames = defineRule({
  id: 'user-agent-names',
  summary: 'Regular expressions of user agents lie in a folder that the release reads, as .yml files.',
  severity: 'warn',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Elasticsearch reads *.yml in config/ingest-user-agent/, and from 9.4 on in config/user-agent/ too; .yaml, other cases and folders below it does not look at. ' +
    'A pipeline that names such a file in regex_file is refused: the file "has to exist at node startup". ' +
    'Of two files of one name the one in ingest-user-agent/ counts.',
  reference: 'IngestUserAgentPlugin in Elasticsearch 9.5.',
  fails: 'ingest-user-agent/mine.yaml',
  passes: 'ingest-user-agent/mine.yml',

  *check({ source, target }) {
    const landings = new Set(source.files.map(({ path }) => configPath(path)));
    for (const { path } of source.files) {
      const [, folder = '', rest = ''] = /^((?:ingest-)?user-agent)\/(.+)$/.exec(configPath(path)) ?? [];
      if (folder === '') continue;
      const base = rest.replace(/^.*\//, '').replace(/\.ya?ml$/i, '');
      if (rest !== `${base}.yml`) {
        if (!/\.ya?ml$/i.test(rest)) continue;
        yield {
          file: path,
          message: `${path} is not read: files of ${folder}/ end in .yml, and lie in no folder below it.`,
          hint: `Rename it: mv ${path} ${folder}/${base}.yml.`,
        };
      } else if (folder === 'user-agent' && target?.ask((release) => semver.lt(release, '9.4.0')) === true) {
        yield {
          file: path,
          message: `Elasticsearch ${target.name} does not read user-agent/, which came with 9.4.0.`,
          hint: `Move it: mv ${path} ingest-user-agent/${base}.yml.`,
        };
      } else if (folder === 'user-agent' && landings.has(`ingest-user-agent/${base}.yml`)) {
        yield {
          file: path,
          message: `ingest-user-agent/${base}.yml has the same name, and counts in its place.`,
          hint: 'Keep one of the two files.',
        };
      }
    }
  },
});
