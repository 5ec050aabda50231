import { checkArchive, checkEach, type Judging } from './check.ts';
import { ownTarget } from './elasticsearch/target.ts';
import { type Excerpts, readExcerpts } from './excerpts.ts';
import { type Identified, identify } from './identify.ts';
import type { Finding, Identity, Source } from './model.ts';
import { isOff } from './rule-settings.ts';
import type { ExtensionRequest } from './select.ts';
import { type FolderSource, readSource, type ZipSource } from './source.ts';
import { type Step, silently } from './step.ts';
import { type Verdict, verdicts } from './verdicts.ts';

/** What the rules said of one extension. */
export interface Checked {
  /** As the user named it. */
  readonly path: string;
  readonly kind: Source['kind'];
  readonly identity: Identity;
  readonly findings: readonly Finding[];
  /** For which of the releases that were asked about it loads; absent when none was. */
  readonly targets?: readonly Verdict[];
}

/** The same, with the lines that the findings point at. */
export interface Examined extends Checked {
  readonly excerpts: Excerpts;
  /** Ids of the rules that slipway.json turns off. */
  readonly off: readonly string[];
}

/**
 * source -> check. Reads the files, writes nothing. `used` is told each part of the rule settings that changes a finding,
 * as `partKey` writes it.
 */
export function examine(
  request: ExtensionRequest,
  step: Step = silently,
  used?: Set<string>,
): Promise<Examined> {
  return withSource(request, step, async (source) => {
    const identified = await identify(source, request.given);
    const { identity } = identified;
    const facts = { size: sizeOf(source), exact: false, firstEntry: undefined };
    const findings = await step(`Check ${identity.name}`, async () => [
      ...(await checkEach(source, identified, judging(request, identified, used))),
      ...(await checkArchive(facts, identity, request.rules, used)),
    ]);
    const excerpts = await readExcerpts(source, findings);
    const off = Object.keys(request.rules).filter((id) => isOff(request.rules[id]));
    return { ...checked(request, source, identity, findings), excerpts, off };
  });
}

/** How the request says that it is to be checked. */
export function judging(
  { rules, releases }: ExtensionRequest,
  { identity }: Identified,
  used?: Set<string>,
): Judging {
  const own = ownTarget(identity);
  const targets = releases?.map((release) => ({ release })) ?? (own === undefined ? [] : [own]);
  return { settings: rules, targets, ...(used && { used }) };
}

/** What was found, with the verdict on each release that was asked about. */
export function checked(
  { path, releases }: ExtensionRequest,
  { kind }: Source,
  identity: Identity,
  findings: readonly Finding[],
): Checked {
  return { path, kind, identity, findings, ...(releases && { targets: verdicts(findings, releases) }) };
}

/** Opens the request's folder or zip for as long as `work` runs. */
export async function withSource<T>(
  request: ExtensionRequest,
  step: Step,
  work: (source: FolderSource | ZipSource) => Promise<T>,
): Promise<T> {
  const source = await step(`Read ${request.path}`, () => readSource(request.path, request.reading));
  try {
    return await work(source);
  } finally {
    await source.close();
  }
}

function sizeOf({ files }: Source): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}
