// Checks a generated plugin of many jars, and tests the same jars with `unzip -tq`, one after the other. What the command
// line takes to start and end is told beside it: it is part of the check, and hardly any of unzip's.
// npm run build && node bench/check-jars.mjs [jars, 40 unless given] [classes, 30000 unless given]
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { Readable } from 'node:stream';
import { pack } from '../dist/pack.js';

const CLI = path.join(import.meta.dirname, '..', 'dist', 'cli.js');
const LIMIT_MB = 200;
const ROUNDS = 5;
const SEED = 20261121;

const [jars, classes] = [Number(process.argv[2] ?? 40), Number(process.argv[3] ?? 30_000)];
const random = mulberry32(SEED);
const WORDS = Array.from({ length: 500 }, (_, index) => `word${(index * 7919) % 1000}`);
const folder = await mkdtemp(path.join(tmpdir(), 'slipway-bench-'));
try {
  const plugin = path.join(folder, 'plugin');
  const size = await writePlugin(plugin);
  console.log(`${jars} jars with ${classes} classes, ${(size / 1e6).toFixed(1)} MB, seed ${SEED}`);
  const rounds = Array.from({ length: ROUNDS }, () => ({
    check: slipway('check', plugin),
    start: slipway('--version'),
    unzip: unzip(plugin),
  }));
  const [ours, start, theirs] = [
    median(rounds.map(({ check }) => check.ms)),
    median(rounds.map(({ start }) => start.ms)),
    median(rounds.map(({ unzip }) => unzip)),
  ];
  const memory = Math.max(...rounds.map(({ check }) => check.megabytes));
  console.log(
    `slipway check: ${ours.toFixed(0)} ms, ${memory.toFixed(0)} MB at the most (limit ${LIMIT_MB} MB)`,
  );
  console.log(`slipway --version, the start-up alone: ${start.toFixed(0)} ms`);
  console.log(`unzip -tq, ${jars} times: ${theirs.toFixed(0)} ms; ratio ${(ours / theirs).toFixed(2)}`);
  process.exitCode = ours < theirs && memory < LIMIT_MB ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** The child itself tells its peak memory: nobody else can on every platform. */
function slipway(...args) {
  const tell = 'process.on("exit",()=>process.stderr.write("peak "+process.resourceUsage().maxRSS))';
  const began = performance.now();
  const command = ['--import', `data:text/javascript,${tell}`, CLI, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
  const ms = performance.now() - began;
  if (status !== 0) throw new Error(`slipway ${args[0]} ended with ${status}: ${stdout}${stderr}`);
  return { ms, megabytes: Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024 };
}

function unzip(plugin) {
  const began = performance.now();
  for (let jar = 0; jar < jars; jar += 1) {
    const { status, stderr } = spawnSync('unzip', ['-tq', path.join(plugin, `library-${jar}.jar`)]);
    if (status !== 0) throw new Error(`unzip ended with ${status}: ${stderr}`);
  }
  return performance.now() - began;
}

async function writePlugin(plugin) {
  await mkdir(plugin);
  const descriptor = {
    name: 'bench',
    description: 'A bench',
    version: '1.0.0',
    'elasticsearch.version': '9.5.2',
    'java.version': '21',
    classname: 'org.example.library0.p0.Class0',
  };
  const lines = Object.entries(descriptor).map(([key, value]) => `${key}=${value}\n`);
  await writeFile(path.join(plugin, 'plugin-descriptor.properties'), lines.join(''));
  let size = 0;
  for (let jar = 0; jar < jars; jar += 1) {
    const count = Math.floor(((jar + 1) * classes) / jars) - Math.floor((jar * classes) / jars);
    const fileName = `library-${jar}.jar`;
    size += (await pack(jarSource(jar, count), { fileName, out: path.join(plugin, fileName) })).size;
  }
  return size;
}

function jarSource(jar, count) {
  const manifest = ['META-INF/MANIFEST.MF', Buffer.from('Manifest-Version: 1.0\r\n\r\n')];
  const entries = Array.from({ length: count }, (_, index) => {
    const name = `org/example/library${jar}/p${index % 40}/Class${index}`;
    return [`${name}.class`, classFile(name)];
  });
  const files = [manifest, ...entries].map(([file, bytes]) => ({
    path: file,
    size: bytes.length,
    open: async () => Readable.from([bytes]),
  }));
  files.sort((one, other) => (one.path < other.path ? -1 : 1));
  return {
    path: `jar ${jar}`,
    kind: 'folder',
    files,
    emptyFolders: [],
    leftOut: [],
    links: [],
    close: async () => {},
  };
}

/** A public class that extends Plugin, of about 3 KB as in real jars: texts, then a method of random code. */
function classFile(name) {
  const texts = Array.from({ length: 60 }, () => utf8(Array.from({ length: 3 }, word).join('/')));
  const pool = [
    ...[name, 'org/elasticsearch/plugins/Plugin', '<init>', '()V', 'Code'].map(utf8),
    u(1, 7, 2, 1),
    u(1, 7, 2, 2),
    ...texts,
  ];
  const code = Buffer.from(Array.from({ length: 1000 + random() * 1000 }, () => random() ** 2 * 200));
  const method = Buffer.concat([u(2, 1, 2, 3, 2, 4, 2, 1, 2, 5, 4, code.length), code]);
  return Buffer.concat([
    u(4, 0xcafebabe, 2, 0, 2, 61, 2, pool.length + 1),
    ...pool,
    u(2, 0x21, 2, 6, 2, 7, 2, 0, 2, 0, 2, 1),
    method,
    u(2, 0),
  ]);
}

function word() {
  return WORDS[Math.floor(random() * WORDS.length)];
}

function utf8(text) {
  return Buffer.concat([u(1, 1, 2, text.length), Buffer.from(text)]);
}

/** Pairs of a width and a number. */
function u(...pairs) {
  const parts = [];
  for (let at = 0; at < pairs.length; at += 2) {
    const part = Buffer.alloc(pairs[at]);
    part.writeUIntBE(pairs[at + 1], 0, pairs[at]);
    parts.push(part);
  }
  return Buffer.concat(parts);
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
