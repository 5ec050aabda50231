import { defineConfig } from 'vitest/config';

const report = process.env['SLIPWAY_TEST_REPORT'];

/** Of all property tests of a run; the same seed gives the same run. */
const seed = process.env['SLIPWAY_SEED'] ?? String(Date.now() % 2 ** 31);
if (process.env['SLIPWAY_SEED'] === undefined) console.log(`SLIPWAY_SEED=${seed}`);
process.env['SLIPWAY_SEED'] = seed;

export default defineConfig({
  test: {
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**'],
          testTimeout: 20_000,
          // Modules are loaded once for many files: loading them took longer than testing.
          isolate: false,
          env: { SLIPWAY_SEED: seed },
          setupFiles: ['test/support/fuzz.ts'],
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: 'test/e2e/build.config.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
