/** The arrow: source -> check -> pack -> plan -> publish. Joins the stages, and has no I/O of its own. */
import { type OwnBytes, packOwnBytes } from './as-is.ts';
import { checkArchive, checkEach } from './check.ts';
import type { Client } from './cloud/client.ts';
import type { Extension } from './cloud/schemas.ts';
import { SlipwayError } from './errors.ts';
import { type Checked, judging, type Shown, shown, withSource } from './examine.ts';
import { identify } from './identify.ts';
import { find } from './look.ts';
import type { Archive, Finding, Identity, Source } from './model.ts';
import { pack } from './pack.ts';
import { type Plan, type PlanOptions, plan, type Wanted } from './plan.ts';
import { type Cloud, publish } from './publish.ts';
import type { Receipt } from './receipt.ts';
import type { ExtensionRequest } from './select.ts';
import { type Progress, type Step, silently } from './step.ts';
import { toldOf } from './told.ts';
import type { Compression } from './zip/prepare.ts';

/** Packed, or refused by a rule. */
export type Prepared =
  | (Checked & { readonly status: 'refused' })
  | (Checked & { readonly status: 'packed'; readonly archive: Archive; readonly wanted: Wanted });
export type Packed = Extract<Prepared, { readonly status: 'packed' }>;

export interface PrepareOptions {
  /** File name of the archive -> where it is written. */
  readonly out: (fileName: string) => string;
  readonly compression: Compression;
  /** Keep a zip's own bytes. */
  readonly asIs: boolean;
  /** The date of the archive's entries; 1980-01-01 when undefined. */
  readonly date: Date | undefined;
  /** A warning refuses the extension too. */
  readonly strict?: boolean | undefined;
}

/** source -> check -> pack. Writes the archive, unless a rule refuses the extension. Throws VERSION_MISSING. */
export function prepare(
  request: ExtensionRequest,
  options: PrepareOptions,
  step: Step = silently,
): Promise<Prepared & Shown> {
  return withSource(request, step, async (source, others) => {
    const identified = await identify(source, request.given);
    const { identity } = identified;
    const { told, texts } = await toldOf(request, source, identity.type);
    const refuses = ({ severity }: Finding) =>
      severity === 'error' || (severity === 'warn' && options.strict === true);
    const fromFiles = await step(`Check ${identity.name}`, () =>
      checkEach(source, identified, { ...judging(request, identified, others), told }),
    );
    if (fromFiles.some(refuses)) {
      return { status: 'refused', ...(await shown(request, source, identity, fromFiles, texts)) };
    }
    const { type, name } = identity;
    const version = versionOf(request.path, identity);
    const fileName = archiveName(name, version);
    const { archive, firstEntry } = await step(`Pack ${name}`, (onProgress) =>
      options.asIs
        ? packOwnBytes(source, options.out(fileName))
        : packAnew(source, fileName, options, onProgress),
    );
    const facts = { size: archive.size, exact: true, firstEntry };
    const fromArchive = await checkArchive(facts, identity, request.rules);
    const whole = await shown(request, source, identity, [...fromFiles, ...fromArchive], texts);
    if (fromArchive.some(refuses)) return { status: 'refused', ...whole };

    const { size, sha256, contentDigest } = archive;
    const { description } = request.given;
    const wanted = { type, name, version, description, fileName, size, sha256, contentDigest };
    return { status: 'packed', ...whole, archive, wanted };
  });
}

/** Packed -> Plan, after a look at what the cloud holds. Writes nothing. */
export async function planOne(
  packed: Packed,
  listed: readonly Extension[],
  client: Client,
  options: PlanOptions,
  step: Step = silently,
): Promise<Plan> {
  return plan(packed.wanted, await find(packed.wanted, packed.archive, listed, client, step), options);
}

/** Plan -> Receipt. A plan that refuses throws PLAN_REFUSED. */
export function publishOne(
  decided: Plan,
  { archive }: Packed,
  cloud: Cloud,
  step: Step = silently,
): Promise<Receipt> {
  if (decided.action === 'refuse') {
    throw new SlipwayError('PLAN_REFUSED', decided.because, decided.hint);
  }
  return publish(decided, archive, cloud, step);
}

async function packAnew(
  source: Source,
  fileName: string,
  { out, compression, date }: PrepareOptions,
  onProgress: Progress,
): Promise<OwnBytes> {
  const options = { fileName, out: out(fileName), compression, onProgress, ...(date && { date }) };
  const archive = await pack(source, options);
  return { archive, firstEntry: archive.entries[0]?.path };
}

/** `*` may not stand in a file name everywhere. Whatever rules are off, nothing else may stand there either. */
function archiveName(name: string, version: string): string {
  if (/^(?!\.+$)[A-Za-z0-9_.-]+$/.test(name) && /^(?!\.+$)[A-Za-z0-9_.*+-]+$/.test(version)) {
    return `${name}-${version.replaceAll('*', 'x')}.zip`;
  }
  throw new SlipwayError(
    'USAGE',
    `${JSON.stringify(`${name} ${version}`)} cannot be the name and version of an extension`,
    'Name it with ASCII letters, digits, "_", "." and "-", and pass a version such as 9.5.2.',
  );
}

function versionOf(path: string, { version, name }: Identity): string {
  if (version !== undefined) return version;
  throw new SlipwayError(
    'VERSION_MISSING',
    `${path}: nothing says for which Elasticsearch version ${name} is`,
    'Pass --version \'9.*\' (or x.y.z, x.y.*, *), or set "version" in slipway.json.',
  );
}
