import { configPath } from '../../elasticsearch/config-path.ts';
import type { Source } from '../../model.ts';
import { defineRule } from '../rule.ts';

/** One folder a locale, one .aff in it. */
export const hunspellLayout = defineRule({
  id: 'hunspell-layout',
  summary: 'Each folder hunspell/<locale>/ has exactly one .aff file and at least one .dic file.',
  severity: 'error',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Elasticsearch loads the dictionary of a locale from config/hunspell/<locale>/, by *.aff and *.dic in lower case. ' +
    'With no .aff or with two, an index that names the locale cannot be created or opened. ' +
    'Without a .dic there is nothing to look up, and files directly in hunspell/, or deeper down, are never read.',
  reference: 'HunspellService.loadDictionary in Elasticsearch, all releases.',
  fails: 'hunspell/en_GB.aff',
  passes: 'hunspell/en_GB/en_GB.aff and hunspell/en_GB/en_GB.dic',

  *check({ source }) {
    for (const [folder, names] of foldersWithDictionaries(source)) {
      const file = `${folder}/`;
      const [, locale, deeper] = /^hunspell(?:\/([^/]+))?(\/.*)?$/.exec(configPath(folder)) ?? [];
      if (locale === undefined || deeper !== undefined) {
        yield {
          file,
          message: `${file} holds ${names.join(', ')}; dictionaries are read from hunspell/<locale>/ only.`,
          hint: 'Move the files into a folder named after the locale: hunspell/en_GB/.',
          severity: 'warn',
        };
        continue;
      }
      const affixes = names.filter((name) => name.endsWith('.aff'));
      if (affixes.length !== 1) {
        yield {
          file,
          message: `${file} has ${affixes.length === 0 ? 'no .aff file' : `${affixes.length} .aff files, ${affixes.join(', ')}`}; exactly one was expected.`,
          hint:
            affixes.length === 0
              ? `Add the .aff file of ${locale} to ${file}.`
              : `Keep one .aff file in ${file}.`,
        };
      }
      if (!names.some((name) => name.endsWith('.dic'))) {
        yield {
          file,
          message: `${file} has no .dic file; at least one was expected.`,
          hint: `Add the .dic file of ${locale} to ${file}.`,
          severity: 'warn',
        };
      }
    }
  },
});

/** Folders at or below hunspell/ -> the names of the .aff and .dic files in them. */
function foldersWithDictionaries({ files }: Source): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>();
  for (const { path } of files) {
    if (!configPath(path).startsWith('hunspell/') || !/\.(aff|dic)$/i.test(path)) continue;
    const folder = path.slice(0, path.lastIndexOf('/'));
    const names = folders.get(folder) ?? [];
    names.push(path.slice(folder.length + 1));
    folders.set(folder, names);
  }
  return folders;
}
