import type { Client } from './cloud/client.ts';
import { getExtension } from './cloud/get-extension.ts';
import { listExtensions } from './cloud/list-extensions.ts';
import type { Extension } from './cloud/schemas.ts';
import type { Archive } from './model.ts';
import type { Found, Wanted } from './plan.ts';
import { type Step, silently } from './step.ts';
import { readBack } from './verify.ts';

/** What the cloud lists: one request, for any number of extensions. */
export async function list(client: Client, step: Step = silently): Promise<readonly Extension[]> {
  return (await step('List extensions', () => client.call(listExtensions, {}))).extensions;
}

/** Every listed extension of the wanted type, name and version, with its file read back and compared. */
export async function find(
  wanted: Wanted,
  archive: Archive,
  listed: readonly Extension[],
  client: Client,
  step: Step = silently,
): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const { id } of listed.filter((extension) => isWanted(wanted, extension))) {
    const extension = await client.call(getExtension, { id, include_deployments: true });
    const stored = extension.file_metadata?.size
      ? await step(`Compare with ${id}`, (progress) => readBack(client, extension, archive, progress))
      : ({ file: 'none' } as const);
    const { url, description, deployments } = extension;
    // The service leaves the list out when it is empty.
    const looks = fingerprint(extension);
    found.push({ id, url, description, stored, deployments: deployments ?? [], fingerprint: looks });
  }
  return found;
}

/** All of an extension that a plan rests on, as one text. It was read with include_deployments. */
export function fingerprint({ description, deployments, file_metadata }: Extension): string {
  const { size, last_modified_date } = file_metadata ?? {};
  return JSON.stringify([
    description,
    deployments?.toSorted(),
    size,
    size === undefined ? null : last_modified_date,
  ]);
}

/** The service keeps names apart by nothing: type, name and version together are what is meant. */
export function isWanted({ type, name, version }: Wanted, extension: Extension): boolean {
  return extension.extension_type === type && extension.name === name && extension.version === version;
}
