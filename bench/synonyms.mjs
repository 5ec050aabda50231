// Checks a bundle of one generated synonym file with all rules, and reads the same file without checking it.
// npm run build && node bench/synonyms.mjs [rules, 50000 unless given]
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

const LIMIT_MS = 1500;
const LIMIT_MB = 250;
const ROUNDS = 5;
const SEED = 20261121;

/** What `slipway check` does with a bundle whose file is said to be of synonyms. */
const CHECK = `
  import { checkEach } from './dist/check.js';
  import { identify } from './dist/identify.js';
  import { readSource } from './dist/source.js';
  const source = await readSource(process.argv[1]);
  const identified = await identify(source, { type: 'bundle', version: '9.5.2' });
  const told = { formats: { 'dictionaries/synonyms.txt': 'synonyms' } };
  const targets = [{ release: '9.5.2' }];
  const findings = await checkEach(source, identified, { settings: {}, targets, told });
  console.log(findings.length + ' findings');
`;

const READ = `
  import { createReadStream } from 'node:fs';
  import { createInterface } from 'node:readline';
  let count = 0;
  for await (const line of createInterface({ input: createReadStream(process.argv[1]) })) count += line.split(',').length;
  console.log(count);
`;

const rules = Number(process.argv[2] ?? 50_000);
const random = mulberry32(SEED);
const folder = await mkdtemp(path.join(tmpdir(), 'slipway-bench-'));
try {
  const text = Array.from({ length: rules }, (_, index) => `${rule(index)}\n`).join('');
  const file = path.join(folder, 'dictionaries', 'synonyms.txt');
  await mkdir(path.dirname(file));
  await writeFile(file, text);
  console.log(`${rules} rules, ${(Buffer.byteLength(text) / 1e6).toFixed(1)} MB, seed ${SEED}`);

  const read = median(Array.from({ length: ROUNDS }, () => run(READ, file).ms));
  const rounds = Array.from({ length: ROUNDS }, () => run(CHECK, folder));
  const ms = median(rounds.map((round) => round.ms));
  const cpu = median(rounds.map((round) => round.cpu));
  const memory = Math.max(...rounds.map(({ megabytes }) => megabytes));
  console.log(
    `check with all rules: ${ms.toFixed(0)} ms (limit ${LIMIT_MS} ms), ${cpu.toFixed(0)} ms of a processor`,
  );
  console.log(`${memory.toFixed(0)} MB at the most (limit ${LIMIT_MB} MB); ${rounds[0].out.trim()}`);
  console.log(
    `plain read of its lines: ${read.toFixed(0)} ms; ratio ${(ms / read).toFixed(1)}; Node.js starts in each`,
  );
  process.exitCode = ms < LIMIT_MS && memory < LIMIT_MB ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** The child itself tells its memory and its processor time: nobody else can on every platform. */
function run(script, ...args) {
  const tell =
    'process.on("exit",()=>{const {maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();' +
    'process.stderr.write("peak "+maxRSS+" cpu "+(userCPUTime+systemCPUTime))});';
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', tell + script, ...args],
    { encoding: 'utf8', cwd: path.join(import.meta.dirname, '..') },
  );
  const ms = performance.now() - began;
  if (status !== 0) throw new Error(`it ended with ${status}: ${stdout}${stderr}`);
  const [, peak, cpu] = /peak (\d+) cpu (\d+)/.exec(stderr) ?? [];
  return { ms, cpu: Number(cpu) / 1000, megabytes: Number(peak) / 1024, out: stdout };
}

/** Shapes of public files: equal terms, mappings that keep what they map, variants with signs, other scripts. */
function rule(index) {
  const name = term();
  const shape = index % 10;
  if (shape < 4) return [name, ...terms(1 + random() * 5)].join(', ');
  if (shape < 7) return japanese(index);
  if (shape === 7) return `${name}, ${terms(2).join(', ')} => ${name}, ${terms(3).join(', ')}`;
  if (shape === 8) return `${name} ${term()}, ${name}-${term()}, ${name}s => ${name}`;
  return `# ${name}\n${name},${terms(6).join(',')}`;
}

function japanese(index) {
  const kana = letters(0x30a2, 0x30f3);
  const kanji = letters(0x4e00, 0x9fa0);
  return index % 2 === 0
    ? `${kana},${term()},${kanji}=>${kana},${term()},${kanji},${letters(0x3042, 0x3093)}`
    : `${kanji},${letters(0x3042, 0x3093)},${kana},${term()} ${term()}`;
}

function terms(count) {
  return Array.from({ length: count }, term);
}

function term() {
  return letters(0x61, 0x7b);
}

function letters(from, to) {
  const codes = Array.from({ length: 3 + random() * 8 }, () => from + Math.floor(random() * (to - from)));
  return String.fromCharCode(...codes);
}

function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
}

/** Tommy Ettinger's generator, which is in the public domain: the same numbers for the same seed. */
function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
