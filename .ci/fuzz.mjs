// `npm run fuzz -- 100000`: tries every property of the parsers and of the reader that often. The seed is printed;
// SLIPWAY_SEED=<seed> gives the same run again.
import { spawnSync } from 'node:child_process';

const [runs = '100000'] = process.argv.slice(2);
const folders = ['formats', 'zip', 'source/properties', 'elasticsearch/reader', 'check.test', 'jars.test'];
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    'unit',
    '--testTimeout',
    '3600000',
    ...folders.map((folder) => `test/${folder}`),
  ],
  { stdio: 'inherit', env: { ...process.env, SLIPWAY_FUZZ_RUNS: runs } },
);
process.exitCode = status ?? 1;
