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
    const moved = paths.filter((path) => configPath(path) !== path);
    for (const path of moved) {
      const landing = configPath(path);
      const other = paths.find((one) => one !== path && meet(landing, configPath(one)));
      if (other === undefined) continue;
      yield {
        file: path,
        message: `${path} lands at config/${landing}, and ${other} at config/${configPath(other)}.`,
        hint: `Rename ${path}, or leave one of the two out.`,
      };
    }
  },
});

/** The same file, or a file where the other needs a folder. */
function meet(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
}
