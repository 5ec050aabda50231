import { mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SlipwayError } from './errors.ts';
import { reason } from './reason.ts';

const live = new Set<string>();

/** Runs `work` with a folder of its own, and removes the folder whatever happens. */
export async function withTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  // At once, so that an interrupt never meets a folder that is not yet known of.
  const folder = attempt(() => mkdtempSync(path.join(tmpdir(), 'slipway-')));
  return withTemporary(folder, () => work(folder));
}

function attempt(make: () => string): string {
  try {
    return make();
  } catch (error) {
    throw new SlipwayError(
      'OUTPUT_UNWRITABLE',
      `no temporary folder can be made in ${tmpdir()}: ${reason(error)}`,
      'Set TMPDIR to a folder that can be written to.',
      error,
    );
  }
}

/** Runs `work`, and removes `file` (or folder) whatever happens, also when the process is interrupted. */
export async function withTemporary<T>(file: string, work: () => Promise<T>): Promise<T> {
  live.add(file);
  try {
    return await work();
  } finally {
    await rm(file, { recursive: true, force: true });
    live.delete(file);
  }
}

/** For the moment before an interrupted process ends: removes at once what is still there. */
export function removeTemporaries(): void {
  for (const file of live) {
    try {
      rmSync(file, { recursive: true, force: true, maxRetries: 3 });
    } catch {
      // Something is still being written into it: the process ends all the same.
    }
  }
}
