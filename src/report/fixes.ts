import type { FixRun } from '../fix-run.ts';
import { diffText } from './diff.ts';
import { oneLine, plural } from './findings.ts';

/** What is about to become of the files of an extension: a diff of each, with the rules that it is for. */
export function changesText({ path, files }: FixRun): string {
  return files
    .map(({ file, format, rules, before, after, encoding }) => {
      const place = oneLine(`${path}/${file.path}`);
      const from = encoding === undefined ? '' : `; from ${encoding} to UTF-8`;
      const diff = format === 'users' ? HIDDEN : diffText(place, before, after);
      return `${place}: ${rules.join(', ')}${from}\n${diff}\n`;
    })
    .join('');
}

/** Hashes of passwords do not go into a log. */
const HIDDEN = 'Its lines are not shown, since they hold what is secret.\n';

/** What became of them, and which were left as they are. */
export function fixesText(runs: readonly FixRun[], dryRun: boolean): string {
  const files = runs.flatMap((run) => run.files).length;
  const left = runs.flatMap(({ path, left: those }) =>
    those.map(
      ({ path: inside, because }) =>
        `${oneLine(inside === '.' ? path : `${path}/${inside}`)} ${because}; left as it is.`,
    ),
  );
  const count = plural(files, 'file');
  const summary = dryRun ? `Would fix ${count}; nothing was written.` : `Fixed ${count}.`;
  return [...left, summary, ''].join('\n');
}
