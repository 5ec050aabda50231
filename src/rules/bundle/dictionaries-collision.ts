import { configPath } from '../../elasticsearch/config-path.ts';
import { defineRule } from '../rule.ts';

/** The one folder that Elastic Cloud unpacks elsewhere. */
export const dictionariesCollision = defineRule({
  id: 'dictionaries-collision',
  summary: 'No file in dictionaries/ lands where another file or folder lands.',
  severity: 'warn',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Elastic Cloud unpacks the content of dictionaries/ straight into config/, and everything else below config/ at its own path. ' +
    'So dictionaries/names.txt and names.txt become one file, and which of the two is not documented. ' +
    'A file cannot land where a folder lands at all.',
  reference: 'Elastic guide, "Upload custom plugins and bundles", on dictionaries.',
  fails: 'dictionaries/names.txt beside names.txt',
  passes: 'dictionaries/names.txt',

  *check({ source }) {
    const paths = source.files.map(({ path }) => path);
    const files = new Map<string, string>();
    const folders = new Map<string, string>();
    // What lands where it lies is entered last, so that it is what a moved file meets.
    for (const path of [...paths.filter(isMoved), ...paths.filter((one) => !isMoved(one))]) {
      files.set(configPath(path), path);
      for (const folder of foldersOf(configPath(path))) folders.set(folder, path);
    }
    for (const path of paths.filter(isMoved)) {
      const landing = configPath(path);
      const met = [landing, ...foldersOf(landing)].map((place) => files.get(place));
      const other = [...met, folders.get(landing)].find((one) => one !== undefined && one !== path);
      if (other === undefined) continue;
      yield {
        file: path,
        message: `${path} lands at config/${landing}, and ${other} at config/${configPath(other)}.`,
        hint: `Rename ${path}, or leave one of the two out.`,
      };
    }
  },
});

function isMoved(path: string): boolean {
  return configPath(path) !== path;
}

/** `a/b/c` -> `a`, `a/b`. */
function foldersOf(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_part, at) => parts.slice(0, at + 1).join('/'));
}
