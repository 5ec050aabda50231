import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Store } from '../../src/local-cloud/cloud.ts';
import { changeStored, createStored, readStored } from '../../src/local-cloud/store.ts';
import { localCloud } from '../support/local-cloud.ts';

const DETAILS = { name: 'a', extension_type: 'bundle', version: '*', owner: 'local' } as const;
const ID = '1234567890';

describe('createStored', () => {
  it('refuses an id that is taken with 409, and leaves its holder alone', async () => {
    const store = await emptyStore();
    await createStored(store, DETAILS, undefined);
    await expect(createStored(store, { ...DETAILS, name: 'b' }, undefined)).rejects.toMatchObject({
      status: 409,
      faults: [{ code: 'extensions.id_already_exists' }],
    });
    expect((await readStored(store, ID))?.record.name).toBe('a');
  });
});

describe('changeStored', () => {
  it('refuses with 404 what was deleted while it waited', async () => {
    const store = await emptyStore();
    await expect(changeStored(store, ID, async () => 'changed')).rejects.toMatchObject({ status: 404 });
  });

  it('changes nothing when its lock was lost meanwhile', async () => {
    const store = await emptyStore();
    const { record } = await createStored(store, DETAILS, undefined);
    const lock = join(store.dataFolder, 'locks', `${ID}.lock`);
    const changing = changeStored(store, ID, async (_current, write, held) => {
      await utimes(lock, new Date(0), new Date(0));
      await vi.waitFor(() => expect(held.assertHeld).toThrow(), { timeout: 4_000 });
      return write({ ...record, name: 'b' }, undefined);
    });
    await expect(changing).rejects.toThrow('the lock of extension 1234567890 was lost');
    expect((await readStored(store, ID))?.record).toEqual(record);
  });

  it('stops waiting when the local cloud ends', async () => {
    const stop = new AbortController();
    const store = { ...(await emptyStore()), stopped: stop.signal };
    await createStored(store, DETAILS, undefined);
    await changeStored(store, ID, async () => {
      const waiting = changeStored(store, ID, async () => 'changed');
      stop.abort();
      await expect(waiting).rejects.toThrow('aborted');
    });
  });
});

async function emptyStore(): Promise<Store> {
  const { dataFolder } = await localCloud();
  const now = () => new Date('2026-11-21T10:00:00Z');
  return { dataFolder, newId: () => ID, now, maxFileSize: 1000, stopped: new AbortController().signal };
}
