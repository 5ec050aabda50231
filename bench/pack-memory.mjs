// Packs a generated text and tells the memory it took, which should not grow with the text.
// npm run build && node bench/pack-memory.mjs [GiB, 2 unless given] [auto | store | deflate]
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pack } from '../dist/pack.js';
import { readSource } from '../dist/source.js';

const LIMIT_MB = 200;
const PIECE_BYTES = 256 * 1024;

const [gibibytes = '2', compression = 'auto'] = process.argv.slice(2);
const folder = await mkdtemp(path.join(tmpdir(), 'slipway-bench-'));
try {
  const size = await writeText(path.join(folder, 'source'), Number(gibibytes) * 1024 ** 3);
  const source = await readSource(path.join(folder, 'source'));
  const began = performance.now();
  const archive = await pack(source, {
    fileName: 'bench.zip',
    out: path.join(folder, 'bench.zip'),
    compression,
  });
  const seconds = (performance.now() - began) / 1000;
  await source.close();
  const memory = process.resourceUsage().maxRSS / 1024;
  console.log(`${size} bytes -> ${archive.size} bytes, ${compression}, in ${seconds.toFixed(1)} s`);
  console.log(`${memory.toFixed(0)} MB of memory at the most; the limit is ${LIMIT_MB} MB`);
  process.exitCode = memory > LIMIT_MB ? 1 : 0;
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Writes lines of words that repeat now and then, as a dictionary's do. */
async function writeText(target, size) {
  await mkdir(target);
  const file = await open(path.join(target, 'large.txt'), 'w');
  let written = 0;
  for (let piece = 0; written < size; piece += 1) {
    const bytes = pieceOf(piece).subarray(0, size - written);
    await file.writeFile(bytes);
    written += bytes.length;
  }
  await file.close();
  return written;
}

function pieceOf(seed) {
  const words = createHash('shake256', { outputLength: PIECE_BYTES / 16 })
    .update(String(seed))
    .digest('hex');
  return Buffer.from(words.repeat(8).replaceAll('0', ' ').replaceAll('f', '\n'));
}
