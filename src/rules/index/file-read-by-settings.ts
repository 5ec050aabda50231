import { configPath, isMeant } from '../../elasticsearch/config-path.ts';
import type { FormatName } from '../../formats/reading.ts';
import { defineRule } from '../rule.ts';

/** It was forgotten, or another file is read in its place. */
export const fileReadBySettings = defineRule({
  id: 'file-read-by-settings',
  summary: 'Each list and dictionary of the bundle is read by the index settings that were given.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Elasticsearch reads a list or a dictionary only where a setting of an index names it. ' +
    'One that no setting names does nothing: it was renamed, or forgotten in the settings, or outlived its use. ' +
    'It is looked for only when index settings are given, and then all that use the bundle should be.',
  reference: 'AnalysisRegistry.build in Elasticsearch: what no component names is never opened.',
  fails: 'dictionaries/names.txt, and no setting reads names.txt',
  passes: 'dictionaries/names.txt, and "synonyms_path": "names.txt"',

  *check({ uses, readings, unknown }) {
    if (uses === undefined) return;
    const lists = readings
      .filter(({ format }) => SETTING.has(format))
      .map(({ format, files }) => ({ format, paths: files.map(({ path }) => path) }));
    const seen = new Set<string>();
    for (const { format, paths } of [
      ...lists,
      ...unknown.map((path) => ({ format: undefined, paths: [path] })),
    ]) {
      const [path] = paths;
      if (path === undefined || seen.has(path)) continue;
      seen.add(path);
      if (paths.some((one) => uses.some((use) => isMeant(one, use)))) continue;
      const [setting, value] = [
        (format && SETTING.get(format)) ?? 'synonyms_path',
        format === 'hunspell' ? (configPath(path).split('/')[1] ?? '') : configPath(path),
      ];
      const what = format === 'hunspell' ? `${path.slice(0, path.lastIndexOf('/'))}/` : path;
      yield {
        file: path,
        message: `${what} is read by none of the index settings that were given.`,
        hint: `Name it there, such as "${setting}": ${JSON.stringify(value)}, give the settings that do with --settings, or leave it out of the bundle.`,
      };
    }
  },
});

/** What an index reads, each by a setting such as this one. */
const SETTING: ReadonlyMap<FormatName, string> = new Map([
  ['synonyms', 'synonyms_path'],
  ['wordnet-synonyms', 'synonyms_path'],
  ['word-list', 'stopwords_path'],
  ['stemmer-override', 'rules_path'],
  ['mappings', 'mappings_path'],
  ['type-table', 'type_table_path'],
  ['hunspell', 'locale'],
  ['kuromoji-user-dictionary', 'user_dictionary'],
  ['nori-user-dictionary', 'user_dictionary'],
  ['hyphenation-patterns', 'hyphenation_patterns_path'],
  ['icu-rules', 'rule_files'],
]);
