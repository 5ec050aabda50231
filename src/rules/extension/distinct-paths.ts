import { defineRule } from '../rule.ts';

/** Two files in the zip, one on many a disk. */
export const distinctPaths = defineRule({
  id: 'distinct-paths',
  summary: 'No two paths differ only in case or in Unicode form.',
  severity: 'warn',
  appliesTo: ['plugin', 'bundle'],
  reads: 'source',
  why:
    'A node keeps both files, for its file system tells them apart, but the checkouts of macOS and Windows do not, and one of the two is lost there unseen. ' +
    'A setting that names one of them is easily written as the other. ' +
    'The two Unicode forms of a letter with an accent even look the same.',
  reference: 'Unicode Standard Annex 15, on canonical equivalence.',
  fails: 'dictionaries/Names.txt beside dictionaries/names.txt',
  passes: 'dictionaries/names.txt',

  *check({ source }) {
    const seen = new Map<string, string>();
    for (const path of new Set(source.files.flatMap(({ path }) => withFolders(path)))) {
      const key = path.normalize('NFC').toLowerCase();
      const first = seen.get(key);
      if (first === undefined) seen.set(key, path);
      // Where the folders above differ already, they have been spoken of.
      if (first === undefined || folderOf(first) !== folderOf(path)) continue;
      const form = first.normalize('NFC') === path.normalize('NFC') ? 'Unicode form' : 'case';
      yield {
        file: path,
        message: `${path} and ${first} differ only in ${form}.`,
        hint: `Rename ${path}, or leave one of the two out.`,
      };
    }
  },
});

/** `a/b/c` -> `a`, `a/b`, `a/b/c`. */
function withFolders(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.map((_part, at) => parts.slice(0, at + 1).join('/'));
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
