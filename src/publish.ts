import type { Client } from './cloud/client.ts';
import { createExtension } from './cloud/create-extension.ts';
import { deleteExtension } from './cloud/delete-extension.ts';
import { getExtension } from './cloud/get-extension.ts';
import { listExtensions } from './cloud/list-extensions.ts';
import type { Extension } from './cloud/schemas.ts';
import { updateExtension } from './cloud/update-extension.ts';
import { SlipwayError } from './errors.ts';
import { fingerprint, isWanted } from './look.ts';
import { splitMark, withMark } from './mark.ts';
import type { Archive } from './model.ts';
import type { Found, Plan, Wanted } from './plan.ts';
import { type Receipt, receipt } from './receipt.ts';
import type { Progress, Step } from './step.ts';
import { readBack } from './verify.ts';

/** A plan that can be carried out. */
export type Executable = Exclude<Plan, { readonly action: 'refuse' }>;

/** Where to: the client, and what its host is called in the receipt. */
export interface Cloud {
  readonly host: string;
  readonly client: Client;
}

/** What publishing one extension works with. */
interface Run {
  readonly wanted: Wanted;
  readonly archive: Archive;
  readonly client: Client;
  /** A step, titled `<verb> <name> <version>`. */
  readonly step: <T>(verb: string, work: (progress: Progress) => Promise<T>) => Promise<T>;
}

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
  const run: Run = { wanted, archive, client, step: (verb, work) => step(`${verb} ${label}`, work) };

  const done = await carryOut(plan, run);
  return receipt(wanted, archive, { action: plan.action, host: cloud.host, at: new Date(), ...done });
}

type Done = Pick<Receipt, 'id' | 'url' | 'size' | 'sha256' | 'verified' | 'sent'>;

async function carryOut(plan: Executable, run: Run): Promise<Done> {
  if (plan.action === 'create') {
    const { id, url } = await create(run);
    return { id, url, ...(await send(run, id, `Extension ${id} waits for its file.`)) };
  }
  const { action, found } = plan;
  const { id, url } = found;
  if (action !== 'unchanged' || plan.describe) await refuseStale(run, found);
  const text = textOf(run.wanted, found);
  const marked = withMark(text, run.wanted.contentDigest);
  switch (action) {
    case 'finish': {
      await describe(run, id, marked);
      return { id, url, ...(await send(run, id, `Extension ${id} waits for its file.`)) };
    }
    case 'replace': {
      await describe(run, id, text);
      const sent = await send(run, id, `Extension ${id} may still hold its former file.`);
      await describe(run, id, marked);
      return { id, url, ...sent };
    }
    case 'unchanged': {
      if (plan.describe) await describe(run, id, marked);
      return { id, url, ...proven(id, found.stored), sent: 0 };
    }
  }
}

/** Creates the metadata, and steps back from it when another run has created the same in the meantime. */
async function create({ wanted, client, step }: Run): Promise<Pick<Extension, 'id' | 'url'>> {
  const description = withMark(textOf(wanted, undefined), wanted.contentDigest);
  return step('Create', async () => {
    const created = await client.call(createExtension, { ...metadata(wanted), description });
    if (!isWanted(wanted, created)) {
      throw new SlipwayError(
        'API_CONTRACT',
        `create extension: ${created.id} was made as ${created.extension_type} ${created.name} ${created.version}`,
        `Publish it under that name and version; \`slipway delete ${created.id}\` removes this one.`,
      );
    }
    const { extensions } = await client.call(listExtensions, {});
    const twins = extensions.filter((each) => each.id !== created.id && isWanted(wanted, each));
    if (twins.length === 0) return created;
    await client.call(deleteExtension, { id: created.id });
    throw new SlipwayError(
      'CREATED_TWICE',
      `create extension: another run made ${twins.map(({ id }) => id).join(', ')} at the same moment, so ${created.id} was taken back`,
      'Run the same command again when the other run has ended.',
    );
  });
}

/** Between the plan and its turn another run may have been here: what it did is not written over. */
async function refuseStale({ client }: Run, { id, fingerprint: planned }: Found): Promise<void> {
  const now = await client.call(getExtension, { id, include_deployments: true });
  if (fingerprint(now) === planned) return;
  throw new SlipwayError(
    'PLAN_MISMATCH',
    `${id} has changed since it was planned what becomes of it`,
    'Run the same command again: it looks anew.',
  );
}

/** Uploads, and reads back what then lies there. `meanwhile` is what stands when the upload fails. */
async function send(
  { archive, client, step }: Run,
  id: string,
  meanwhile: string,
): Promise<Omit<Done, 'id' | 'url'>> {
  await step('Upload', (progress) =>
    client
      .upload({ id, archive }, progress)
      .catch((error) => rethrow(error, `${meanwhile} The same command, run again, sends it.`)),
  );
  const stored = await step('Verify', async (progress) =>
    client
      .call(getExtension, { id })
      .then((extension) => readBack(client, extension, archive, progress))
      .catch((error) =>
        rethrow(error, `The file of ${id} was sent. The same command, run again, verifies it.`),
      ),
  );
  return { ...proven(id, stored), sent: archive.size };
}

/** The same failure, with what the user can do about what is there already. */
function rethrow(error: unknown, more: string): never {
  if (!(error instanceof SlipwayError)) throw error;
  throw new SlipwayError(error.code, error.message, `${error.hint} ${more}`, error);
}

function describe({ wanted, client, step }: Run, id: string, description: string) {
  return step('Describe', () => client.call(updateExtension, { id, ...metadata(wanted), description }));
}

function proven(id: string, stored: Found['stored']): Pick<Receipt, 'size' | 'sha256' | 'verified'> {
  if (stored.file === 'same') return { size: stored.size, sha256: stored.sha256, verified: 'bytes' };
  if (stored.file === 'repacked') return { size: stored.size, sha256: stored.sha256, verified: 'content' };
  throw new SlipwayError(
    'VERIFY_MISMATCH',
    stored.file === 'none'
      ? `${id} was uploaded, but Elastic Cloud shows no file`
      : `${id} was uploaded, but Elastic Cloud holds ${stored.size} other bytes (SHA-256 ${stored.sha256})`,
    stored.file === 'other'
      ? 'Look what is there with `slipway show`; --replace sends yours again.'
      : 'Run the same command again: the file is sent once more to the same extension.',
  );
}

function metadata({ type, name, version }: Wanted) {
  return { extension_type: type, name, version };
}

function textOf(wanted: Wanted, found: Found | undefined): string {
  return wanted.description ?? splitMark(found?.description).text;
}
