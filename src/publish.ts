import type { Client } from './cloud/client.ts';
import { createExtension } from './cloud/create-extension.ts';
import { getExtension } from './cloud/get-extension.ts';
import { updateExtension } from './cloud/update-extension.ts';
import { SlipwayError } from './errors.ts';
import { splitMark, withMark } from './mark.ts';
import type { Archive } from './model.ts';
import type { Found, Plan, Wanted } from './plan.ts';
import { type Receipt, receipt } from './receipt.ts';
import type { Step } from './step.ts';
import { readBack } from './verify.ts';

/** Where to: the client, and what its host is called in the receipt. */
export interface Cloud {
  readonly host: string;
  readonly client: Client;
}

/** A plan that can be carried out. */
export type Executable = Exclude<Plan, { readonly action: 'refuse' }>;

/**
 * Plan -> Receipt: create or describe, upload, verify. Obeys the plan and decides nothing of its own. The order of
 * the writes keeps the mark from promising bytes that are not there: a new file is marked before it is sent (there is
 * nothing yet that the mark could be wrong about), a replaced one only after the new one was read back.
 */
export async function publish(
  plan: Executable,
  archive: Archive,
  cloud: Cloud,
  step: Step,
): Promise<Receipt> {
  const { wanted } = plan;
  const { client } = cloud;
  const label = `${wanted.name} ${wanted.version}`;
  const marked = (found?: Found) => withMark(textOf(wanted, found), wanted.contentDigest);

  switch (plan.action) {
    case 'create': {
      const { id, url } = await step(`Create ${label}`, () =>
        client.call(createExtension, { ...metadata(wanted), description: marked() }),
      );
      return resumable(id, () => send(plan, { id, url }, archive, cloud, step));
    }
    case 'finish': {
      const { found } = plan;
      await step(`Describe ${label}`, () => describe(client, found.id, wanted, marked(found)));
      return resumable(found.id, () => send(plan, found, archive, cloud, step));
    }
    case 'replace': {
      const { found } = plan;
      await step(`Unmark ${label}`, () => describe(client, found.id, wanted, textOf(wanted, found)));
      const sent = await resumable(found.id, () => send(plan, found, archive, cloud, step));
      await step(`Describe ${label}`, () => describe(client, found.id, wanted, marked(found)));
      return sent;
    }
    case 'unchanged': {
      const { found } = plan;
      if (plan.describe)
        await step(`Describe ${label}`, () => describe(client, found.id, wanted, marked(found)));
      return receipt(wanted, archive, {
        ...outcome(plan, cloud, found),
        ...proven(found.id, found.stored),
        sent: 0,
      });
    }
  }
}

/** Uploads and reads back what then lies there. */
async function send(
  plan: Executable,
  { id, url }: { readonly id: string; readonly url: string },
  archive: Archive,
  cloud: Cloud,
  step: Step,
): Promise<Receipt> {
  const { client } = cloud;
  const label = `${plan.wanted.name} ${plan.wanted.version}`;
  await step(`Upload ${label}`, (progress) => client.upload({ id, archive }, progress));
  const stored = await step(`Verify ${label}`, async (progress) =>
    readBack(client, await client.call(getExtension, { id }), archive, progress),
  );
  return receipt(plan.wanted, archive, {
    ...outcome(plan, cloud, { id, url }),
    ...proven(id, stored),
    sent: archive.size,
  });
}

function outcome(plan: Executable, cloud: Cloud, { id, url }: { readonly id: string; readonly url: string }) {
  return { action: plan.action, host: cloud.host, id, url, at: new Date() };
}

function proven(id: string, stored: Found['stored']): Pick<Receipt, 'size' | 'sha256' | 'verified'> {
  if (stored.file === 'same') return { size: stored.size, sha256: stored.sha256, verified: 'bytes' };
  if (stored.file === 'repacked') return { size: stored.size, sha256: stored.sha256, verified: 'content' };
  throw new SlipwayError(
    'VERIFY_MISMATCH',
    stored.file === 'none'
      ? `${id} was uploaded, but Elastic Cloud shows no file`
      : `${id} was uploaded, but Elastic Cloud holds ${stored.size} other bytes (SHA-256 ${stored.sha256})`,
    'Run the same command again: it sends the file once more to the same extension.',
  );
}

/** After the metadata is there, a failure must say so: the next run takes it up. */
async function resumable<T>(id: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof SlipwayError) || error.code === 'VERIFY_MISMATCH') throw error;
    const hint = `${error.hint} Extension ${id} waits for its file: the same command finishes it.`;
    throw new SlipwayError(error.code, error.message, hint, error.cause);
  }
}

function describe(client: Client, id: string, wanted: Wanted, description: string) {
  return client.call(updateExtension, { id, ...metadata(wanted), description });
}

function metadata({ type, name, version }: Wanted) {
  return { extension_type: type, name, version };
}

function textOf(wanted: Wanted, found: Found | undefined): string {
  return wanted.description ?? splitMark(found?.description).text;
}
