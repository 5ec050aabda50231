import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { lock } from 'proper-lockfile';
import type { Store } from './cloud.ts';

/** The right to change one extension, among all processes that share the data folder. */
export interface HeldLock {
  /** Throws when the lock was lost, e.g. to another process while this one was suspended. Ask before each change. */
  assertHeld(): void;
  release(): Promise<void>;
}

/** The folder in the data folder in which the locks stand. */
export const LOCKS = 'locks';

/** Milliseconds between two looks at a lock that another holds. */
const POLL = 25;
/** Milliseconds after which the lock of a killed process no longer counts. */
const STALE = 5_000;
/** Milliseconds between two signs of life, at which a lost lock shows itself too. */
const UPDATE = 1_000;

/** Waits for the extension's lock. Throws when the local cloud ends meanwhile. */
export async function holdLock({ dataFolder, stopped }: Store, id: string): Promise<HeldLock> {
  let lost: Error | undefined;
  const path = join(dataFolder, LOCKS, id);
  const release = await untilFree(stopped, () =>
    lock(path, {
      realpath: false,
      stale: STALE,
      update: UPDATE,
      onCompromised(error) {
        lost = error;
      },
    }),
  );
  return {
    assertHeld() {
      if (lost !== undefined) throw new Error(`the lock of extension ${id} was lost`, { cause: lost });
    },
    async release() {
      if (lost === undefined) await release();
    },
  };
}

async function untilFree<T>(stopped: AbortSignal, take: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await take();
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ELOCKED')) throw error;
      await setTimeout(POLL, undefined, { signal: stopped });
    }
  }
}
