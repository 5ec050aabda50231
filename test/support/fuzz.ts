import fc from 'fast-check';

/** How often a property is tried: `usual` in the suite, more when `npm run fuzz` asks for it. */
export function runs(usual: number): { readonly numRuns: number } {
  return { numRuns: Number(process.env['SLIPWAY_FUZZ_RUNS'] ?? usual) };
}

/** The seed that vitest.config.ts printed, so that a run can be had again. */
fc.configureGlobal({ seed: Number(process.env['SLIPWAY_SEED']) });
