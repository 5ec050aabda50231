import { mkdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import { SlipwayError } from './errors.ts';
import type { Archive, ExtensionType } from './model.ts';
import { replaceFile } from './partial-file.ts';
import type { Wanted } from './plan.ts';
import { reason } from './reason.ts';

/** What was published, where it is, and how that was proven. Holds no secret and no pre-signed URL. */
export interface Receipt {
  readonly format: 'slipway-receipt/1';
  readonly action: 'create' | 'finish' | 'replace' | 'unchanged';
  readonly host: string;
  readonly id: string;
  /** `repo://<id>`: what a deployment's plan refers to. */
  readonly url: string;
  readonly type: ExtensionType;
  readonly name: string;
  readonly version: string;
  readonly fileName: string;
  /** Bytes that Elastic Cloud holds. */
  readonly size: number;
  /** SHA-256 of the bytes that Elastic Cloud holds, as they were read back; lower-case hex. */
  readonly sha256: string;
  readonly contentDigest: string;
  readonly files: readonly { readonly path: string; readonly size: number; readonly sha256: string }[];
  /** `bytes`: the archive, byte for byte. `content`: the same files in a zip that was packed differently. */
  readonly verified: 'bytes' | 'content';
  /** Bytes of the archive that this run sent. */
  readonly sent: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly planFragment: PlanFragment;
}

/** What a deployment that is to use the extension has in `resources.elasticsearch[].plan.elasticsearch`. */
export type PlanFragment = {
  readonly [key in 'user_plugins' | 'user_bundles']?: readonly {
    readonly name: string;
    readonly url: string;
    readonly elasticsearch_version: string;
  }[];
};

/** What a receipt adds to the plan and the archive. */
export interface Outcome {
  readonly action: Receipt['action'];
  readonly host: string;
  readonly id: string;
  readonly url: string;
  readonly size: number;
  readonly sha256: string;
  readonly verified: Receipt['verified'];
  readonly sent: number;
  readonly at: Date;
}

export function receipt(wanted: Wanted, archive: Archive, { at, ...outcome }: Outcome): Receipt {
  const { type, name, version } = wanted;
  const reference = { name, url: outcome.url, elasticsearch_version: version };
  return {
    format: 'slipway-receipt/1',
    ...outcome,
    type,
    name,
    version,
    fileName: archive.fileName,
    contentDigest: archive.contentDigest,
    files: archive.entries.map(({ path, size, sha256 }) => ({ path, size, sha256 })),
    at: at.toISOString(),
    planFragment: type === 'plugin' ? { user_plugins: [reference] } : { user_bundles: [reference] },
  };
}

/** Where receipts lie, below the working folder. */
const RECEIPTS = path.join('.slipway', 'receipts');

/** `.slipway/receipts/<host>/<name>-<id>.json`: one for each extension of each cloud. */
export function receiptFile({ host, name, id }: Pick<Receipt, 'host' | 'name' | 'id'>): string {
  const cloud = host.startsWith('local:') ? 'local' : host.replace(/^https?:\/\//, '');
  return path.join(RECEIPTS, ...[cloud, `${name}-${id}.json`].map(asFileName));
}

/** Writes the receipt, readable by the user alone. Throws OUTPUT_UNWRITABLE. */
export async function writeReceipt(written: Receipt): Promise<void> {
  const file = receiptFile(written);
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await refuseLinks(path.dirname(file));
    await replaceFile(file, (append) => append(Buffer.from(`${JSON.stringify(written, null, 2)}\n`)), 0o600);
  } catch (error) {
    throw new SlipwayError(
      'OUTPUT_UNWRITABLE',
      `${written.id} is published and verified, but its receipt ${file} cannot be written: ${reason(error)}`,
      'Make the folder writable and run again: nothing will be sent twice.',
      error,
    );
  }
}

/** A checkout that is someone else's could bring a link in the folder's place. */
async function refuseLinks(folder: string): Promise<void> {
  if ((await realpath(folder)) === path.join(await realpath('.'), folder)) return;
  throw new Error(`${folder} is reached through a link`);
}

/** Whatever a service answers with, the file stays in its folder. */
function asFileName(text: string): string {
  return text.replace(/[^A-Za-z0-9_.-]/g, '_').replace(/^\.+$/, '_');
}
