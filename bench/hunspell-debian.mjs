// Reads every hunspell dictionary of Debian 12 and compares the verdicts with those of a list, for two profiles of Lucene.
// npm run build && node bench/hunspell-debian.mjs real-hunspell-debian.jsonl FOLDER
// Fetches the packages into FOLDER with apt-get and dpkg, where they are not there yet; a pair whose SHA-256 is another is told.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { readHunspell } from '../dist/formats/hunspell.js';
import { isTrueOf } from '../dist/formats/problem.js';
import { rules } from '../dist/rules/index.js';

const [list, folder] = process.argv.slice(2);
if (list === undefined || folder === undefined) throw new Error('Name the list of verdicts and a folder.');
const errors = new Set(rules.filter(({ severity }) => severity === 'error').map(({ id }) => id));
const pairs = readFileSync(list, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));

const began = performance.now();
let agree = 0;
for (const pair of pairs) {
  const root = unpacked(pair.package);
  const names = { aff: path.join(root, pair.aff), dic: path.join(root, pair.dic) };
  for (const kind of ['aff', 'dic']) {
    const sha256 = createHash('sha256').update(readFileSync(names[kind])).digest('hex');
    if (sha256 !== pair[`${kind}_sha256`])
      console.log(`${pair.id}: ${pair[kind]} is another file than the list's`);
  }
  const [now, then] = [await verdict(names, '9.5.0'), await verdict(names, '7.10.0')];
  const isSame =
    (now === undefined) === pair.ok &&
    (then === undefined) === pair.lucene_8_7_0.ok &&
    (pair.line ?? now?.line) === now?.line;
  if (isSame) agree += 1;
  for (const [release, failure] of [
    ['9.5.0', now],
    ['7.10.0', then],
  ]) {
    if (failure !== undefined)
      console.log(`${pair.id} ${release}: ${failure.file}:${failure.line} ${failure.message}`);
  }
  if (!isSame) console.log(`${pair.id} DISAGREES with the list`);
}
console.log(`${agree} of ${pairs.length} agree, ${((performance.now() - began) / 1000).toFixed(1)} s`);
process.exitCode = agree === pairs.length ? 0 : 1;

/** The first failure that holds for the release. */
async function verdict({ aff, dic }, release) {
  const files = [aff, dic].map((name) => ({
    path: `hunspell/xx/${path.basename(name)}`,
    size: readFileSync(name).length,
    open: async () => createReadStream(name),
  }));
  const failures = [];
  const tell = (problem) => {
    if (problem.severity === undefined && errors.has(problem.kind) && isTrueOf(problem, release))
      failures.push(problem);
  };
  await readHunspell(files, tell, {});
  return failures[0];
}

function unpacked(name) {
  const root = path.resolve(folder, 'root', name);
  if (existsSync(root)) return root;
  const downloads = path.resolve(folder, 'deb');
  mkdirSync(downloads, { recursive: true });
  execFileSync('apt-get', ['-q', 'download', name], { cwd: downloads, stdio: 'ignore' });
  const file = readdirSync(downloads).find((each) => each.startsWith(`${name}_`));
  execFileSync('dpkg', ['-x', path.join(downloads, file), root]);
  return root;
}
