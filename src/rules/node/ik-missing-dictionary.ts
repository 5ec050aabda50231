import { configPath } from '../../elasticsearch/config-path.ts';
import { defineRule } from '../rule.ts';

/** IK reads what is there, and says of the rest no more than a line in the log. */
export const ikMissingDictionary = defineRule({
  id: 'ik-missing-dictionary',
  summary: 'Every dictionary that IKAnalyzer.cfg.xml names is in the bundle.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'ext_dict and ext_stopwords name files and folders, parted by ;, below the folder of IKAnalyzer.cfg.xml. ' +
    'One that is not there IK passes over with a warning in the log, so its words are not known. ' +
    'The case of the names counts.',
  reference: 'Dictionary.getExtDictionarys and walkFileTree of analysis-ik.',
  fails: '<entry key="ext_dict">custom/my.dic</entry> with the file at analysis-ik/my.dic',
  passes: '<entry key="ext_dict">my.dic</entry> with the file at analysis-ik/my.dic',

  async *check({ source, readings }) {
    const configurations = readings.flatMap(({ format, files }) =>
      format === 'ik-configuration' ? files : [],
    );
    if (configurations.length === 0) return;
    const { parseIkConfiguration } = await import('../../formats/ik-configuration.ts');
    const paths = source.files.map(({ path }) => configPath(path));
    for (const file of readings.flatMap(({ format, files }) =>
      format === 'ik-configuration' ? files : [],
    )) {
      const own = configPath(file.path);
      const folder = own.slice(0, own.lastIndexOf('/') + 1);
      const entries = await parseIkConfiguration(file, () => undefined);
      for (const { key, value, line, column } of entries.filter((entry) => LISTS.has(entry.key))) {
        const names = value.split(';').map((name) => name.trim());
        for (const name of names.filter((one) => one !== '' && !one.startsWith('/'))) {
          const wanted = `${folder}${name.replace(/\/+$/, '')}`;
          if (paths.some((path) => path === wanted || path.startsWith(`${wanted}/`))) continue;
          yield {
            file: file.path,
            line,
            column,
            message: `${key} names ${name}, but no ${wanted} is in the bundle.`,
            hint: `Put the file at ${wanted}, or mend its name.`,
          };
        }
      }
    }
  },
});

const LISTS: ReadonlySet<string> = new Set(['ext_dict', 'ext_stopwords']);
