import { splitMark } from './mark.ts';
import type { ExtensionType } from './model.ts';

/** What is to be published. */
export interface Wanted {
  readonly type: ExtensionType;
  readonly name: string;
  readonly version: string;
  /** Undefined: the description that is stored stays. */
  readonly description: string | undefined;
  readonly fileName: string;
  /** Bytes of the archive. */
  readonly size: number;
  /** The archive digest. */
  readonly sha256: string;
  readonly contentDigest: string;
}

/** What was read of a stored file, and compared with the archive. */
export type Stored =
  | { readonly file: 'none' }
  | {
      readonly file: 'same' | 'repacked' | 'damaged' | 'other';
      readonly size: number;
      readonly sha256: string;
    };

/** An extension that Elastic Cloud holds under the wanted type, name and version. */
export interface Found {
  readonly id: string;
  readonly url: string;
  readonly description: string | undefined;
  readonly stored: Stored;
  /** Ids of the deployments that use it. */
  readonly deployments: readonly string[];
  /** What it looked like when it was planned on: if that has changed, the plan is stale. */
  readonly fingerprint: string;
}

export interface PlanOptions {
  /** Another file may take the place of the one that is there. */
  readonly replace: boolean;
  /** Also when deployments use it. */
  readonly replaceInUse: boolean;
}

/** What publish will do. `because` says why, in words for the user. */
export type Plan =
  | { readonly action: 'create'; readonly wanted: Wanted; readonly because: string }
  | {
      readonly action: 'finish' | 'replace';
      readonly wanted: Wanted;
      readonly found: Found;
      readonly because: string;
    }
  | {
      readonly action: 'unchanged';
      readonly wanted: Wanted;
      readonly found: Found;
      /** The stored description lacks the mark, or says something else than was asked for. */
      readonly describe: boolean;
      readonly because: string;
    }
  | {
      readonly action: 'refuse';
      readonly wanted: Wanted;
      readonly found: readonly Found[];
      readonly because: string;
      readonly hint: string;
    };

/** Archive + what is there now -> Plan. Pure: the same inputs give the same plan. */
export function plan(wanted: Wanted, there: readonly Found[], options: PlanOptions): Plan {
  const [found, ...twins] = there;
  if (found === undefined)
    return { action: 'create', wanted, because: 'nothing of this type, name and version is there' };
  if (twins.length > 0) return ambiguous(wanted, there);

  switch (found.stored.file) {
    case 'none':
      return { action: 'finish', wanted, found, because: `${found.id} has no file yet` };
    case 'same':
      return unchanged(wanted, found, `${found.id} holds these very bytes`);
    case 'repacked':
      return unchanged(wanted, found, `${found.id} holds the same files, packed differently`);
    case 'damaged':
    case 'other':
      return overwrite(wanted, found, options);
  }
}

function ambiguous(wanted: Wanted, found: readonly Found[]): Plan {
  const ids = found.map(({ id, stored }) => `${id} (${holds[stored.file]})`);
  return {
    action: 'refuse',
    wanted,
    found,
    because: `${ids.length} ${wanted.type}s are called ${wanted.name} ${wanted.version}: ${ids.join(', ')}`,
    hint: `Keep one: \`slipway show <id>\` tells them apart, \`slipway delete <id>\` removes one.`,
  };
}

const holds = {
  none: 'no file',
  same: 'these very bytes',
  repacked: 'the same files, packed differently',
  damaged: 'a file that no one can read',
  other: 'another file',
} as const satisfies Record<Stored['file'], string>;

function unchanged(wanted: Wanted, found: Found, because: string): Plan {
  const { text, contentDigest } = splitMark(found.description);
  const describe =
    contentDigest !== wanted.contentDigest ||
    (wanted.description !== undefined && wanted.description !== text);
  return { action: 'unchanged', wanted, found, describe, because };
}

function overwrite(wanted: Wanted, found: Found, { replace, replaceInUse }: PlanOptions): Plan {
  if (found.deployments.length > 0 && !replaceInUse) {
    return {
      action: 'refuse',
      wanted,
      found: [found],
      because: `${found.id} holds another file, and deployments use it: ${found.deployments.join(', ')}`,
      hint: 'Publish under a new --name and switch the deployments to it, or pass --replace-in-use.',
    };
  }
  // No zip that can be read, where the mark says that this very content was meant to be: it was hurt on its way.
  const isOurs = splitMark(found.description).contentDigest === wanted.contentDigest;
  if (isOurs && found.stored.file === 'damaged') {
    return {
      action: 'finish',
      wanted,
      found,
      because: `${found.id} is meant to hold this, but its file is damaged`,
    };
  }
  if (replace || replaceInUse)
    return { action: 'replace', wanted, found, because: `${found.id} holds another file` };
  return {
    action: 'refuse',
    wanted,
    found: [found],
    because: `${found.id} holds another file under this type, name and version`,
    hint: 'Pass --replace to put this one in its place, or publish under another --name.',
  };
}
