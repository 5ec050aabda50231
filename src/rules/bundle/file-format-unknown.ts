import { defineRule } from '../rule.ts';

/** So that nobody takes silence for a pass. */
export const fileFormatUnknown = defineRule({
  id: 'file-format-unknown',
  summary: 'Something tells the format of each list and dictionary.',
  severity: 'note',
  appliesTo: ['bundle'],
  reads: 'source',
  undecided: true,
  why:
    'A text file looks alike in several formats, and Slipway checks it only when something tells which is meant: slipway.json, the index settings that read it, its place, its name or its content. ' +
    'A guess would find faults that are none.',
  reference: "Slipway's own rule; Elasticsearch reads a file as the setting of the index says.",
  fails: 'dictionaries/de.txt with one word a line',
  passes: '"files": { "dictionaries/de.txt": "word-list" } in slipway.json',

  *check({ unknown }) {
    for (const [pattern, paths] of alike(unknown)) {
      const [first = '', ...others] = paths;
      const what = others.length === 0 ? first : `${first} and ${others.length} more of ${pattern}`;
      yield {
        file: first,
        message: `${what} ${others.length === 0 ? 'was' : 'were'} not checked, because nothing tells the format.`,
        hint: `Say it in slipway.json, beside "path": "files": { ${JSON.stringify(others.length === 0 ? first : pattern)}: "word-list" }, or name the index settings with --settings.`,
      };
    }
  },
});

/** By folder and ending, with the pattern that is true of all of them. */
function alike(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const pattern = path.replace(/[^/]*(?=\.[^./]+$)/, '*');
    groups.set(pattern, [...(groups.get(pattern) ?? []), path]);
  }
  return groups;
}
