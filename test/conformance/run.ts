import { judgeFolder } from './judge-folder.ts';
import { table } from './table.ts';

/** `npm run conformance -- DIR`: exit code 0 when all agree, 1 when one does not, 2 when nothing was judged. */
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('Name a folder of vector files: npm run conformance -- DIR\n');
  process.exitCode = 2;
} else {
  const files = await judgeFolder(folder);
  const lines = files.flatMap((file) => file.lines ?? []);
  process.stdout.write(table(files));
  if (lines.length === 0) process.exitCode = 2;
  else if (lines.some(({ judgement }) => judgement.verdict === 'disagrees')) process.exitCode = 1;
}
