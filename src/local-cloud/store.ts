/**
 * The store: one folder an extension, <data folder>/extensions/<id>/, with extension.json and file.zip.
 * extension.json decides whether the extension exists, file.zip whether it has a file; each changes by one rename.
 */
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { SlipwayError } from '../errors.ts';
import type { Store } from './cloud.ts';
import { type HeldLock, holdLock, LOCKS } from './lock.ts';
import { type ExtensionRecord, readRecord, recordPath, writeRecord } from './record.ts';
import { notFound, refusal } from './refusal.ts';
import { type StoredFile, statFile, writeZip } from './stored-file.ts';

export interface StoredExtension {
  readonly record: ExtensionRecord;
  readonly file: StoredFile | undefined;
}

const EXTENSIONS = 'extensions';

/** Makes the data folder and what the store needs in it. Throws LOCAL_CLOUD when that cannot be done. */
export async function openDataFolder(dataFolder: string): Promise<void> {
  try {
    await mkdir(join(dataFolder, EXTENSIONS), { recursive: true });
    await mkdir(join(dataFolder, LOCKS), { recursive: true });
  } catch (error) {
    throw new SlipwayError(
      'LOCAL_CLOUD',
      `the local cloud cannot keep its data in ${dataFolder}`,
      'Name a folder that you may write to with --data.',
      error,
    );
  }
}

/** Every extension, in no promised order. Folders without a whole extension.json are passed over. */
export async function listStored(store: Store): Promise<readonly StoredExtension[]> {
  const stored: StoredExtension[] = [];
  for (const id of await readdir(join(store.dataFolder, EXTENSIONS))) {
    const extension = await readStored(store, id);
    if (extension !== undefined) stored.push(extension);
  }
  return stored;
}

export async function readStored(store: Store, id: string): Promise<StoredExtension | undefined> {
  if (!/^\d+$/.test(id)) return undefined;
  const folder = extensionFolder(store, id);
  const record = await readRecord(folder);
  return record && { record: { ...record, id }, file: await statFile(folder) };
}

/** Makes an extension, with its file if there are bytes: both or none. Refuses with 409 when the id is taken. */
export async function createStored(
  store: Store,
  details: Pick<
    ExtensionRecord,
    'name' | 'extension_type' | 'version' | 'description' | 'download_url' | 'owner'
  >,
  bytes: AsyncIterable<Uint8Array> | undefined,
): Promise<StoredExtension> {
  const id = store.newId();
  const folder = extensionFolder(store, id);
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
    throw refusal(
      409,
      'extensions.id_already_exists',
      'The id made for this extension is taken. Send the request again.',
    );
  });
  try {
    if (bytes !== undefined) await writeZip(store, folder, bytes);
    const date = store.now().toISOString();
    const record = { id, ...details, resource_version: 1, created: date, last_modified: date };
    await writeRecord(folder, record);
    return { record, file: await statFile(folder) };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Stores the record with its next version, and the bytes, if any, as the file. */
export type Write = (
  record: ExtensionRecord,
  bytes: AsyncIterable<Uint8Array> | undefined,
) => Promise<StoredExtension>;

/** Waits until nobody else changes the extension, then works on it as it is then. Refuses with 404 if it is gone. */
export async function changeStored<T>(
  store: Store,
  id: string,
  work: (current: StoredExtension, write: Write, lock: HeldLock) => Promise<T>,
): Promise<T> {
  const folder = extensionFolder(store, id);
  const lock = await holdLock(store, id);
  try {
    const current = await readStored(store, id);
    if (current === undefined) throw notFound(id);
    const write: Write = async (changed, bytes) => {
      if (bytes !== undefined) await writeZip(store, folder, bytes, lock);
      lock.assertHeld();
      const record = {
        ...changed,
        resource_version: current.record.resource_version + 1,
        last_modified: store.now().toISOString(),
      };
      await writeRecord(folder, record);
      return { record, file: await statFile(folder) };
    };
    return await work(current, write, lock);
  } finally {
    await lock.release();
  }
}

/** Removes the extension and its file. Refuses with 409 when it was changed since it was seen. */
export async function removeStored(store: Store, seen: StoredExtension): Promise<void> {
  const { id } = seen.record;
  const folder = extensionFolder(store, id);
  await changeStored(store, id, async (current, _write, lock) => {
    requireVersion(current, seen);
    lock.assertHeld();
    await rm(recordPath(folder));
    await rm(folder, { recursive: true, force: true });
  });
}

/** Refuses with 409 when somebody changed the extension between the call's arrival and its turn. */
export function requireVersion(current: StoredExtension, seen: StoredExtension): void {
  const [sent, persisted] = [seen.record.resource_version, current.record.resource_version];
  if (sent === persisted) return;
  const message = `The extension was changed meanwhile: this call saw version ${sent}, stored is ${persisted}.`;
  throw refusal(409, 'extensions.version_conflict', message);
}

export function extensionFolder({ dataFolder }: Pick<Store, 'dataFolder'>, id: string): string {
  return join(dataFolder, EXTENSIONS, id);
}
