import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { SlipwayError } from './errors.ts';
import type { Archive, ExtensionType } from './model.ts';
import type { Wanted } from './plan.ts';

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

/** Writes `<folder>/<name>-<id>.json`, readable by the user alone, and returns its path. Throws OUTPUT_UNWRITABLE. */
export async function writeReceipt(folder: string, written: Receipt): Promise<string> {
  const file = path.join(folder, `${written.name}-${written.id}.json`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFileAtomic(file, `${JSON.stringify(written, null, 2)}\n`, { mode: 0o600 });
  } catch (error) {
    throw new SlipwayError(
      'OUTPUT_UNWRITABLE',
      `${written.id} is published and verified, but ${file} cannot be written: ${(error as NodeJS.ErrnoException).code}`,
      'Make the folder writable and run again: nothing will be sent twice.',
      error,
    );
  }
  return file;
}
