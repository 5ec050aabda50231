import { factsOf } from './archive-facts.ts';
import { checkArchive, checkEach, type Judging } from './check.ts';
import { ownTarget } from './elasticsearch/target.ts';
import { type Excerpts, readExcerpts } from './excerpts.ts';
import { type Identified, identify } from './identify.ts';
import type { Finding, Identity, Source } from './model.ts';
import { withOthers } from './others.ts';
import { isOff } from './rule-settings.ts';
import type { Other } from './rules/rule.ts';
import type { ExtensionRequest } from './select.ts';
import { type FolderSource, readSource, type ZipSource } from './source.ts';
import { type Step, silently } from './step.ts';
import { toldOf } from './told.ts';
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
export interface Shown extends Checked {
  readonly excerpts: Excerpts;
}

export interface Examined extends Shown {
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
  return withSource(request, step, async (source, others) => {
    const identified = await identify(source, request.given);
    const { identity } = identified;
    const { told, texts } = await toldOf(request, source, identity.type);
    const facts = factsOf(source);
    const findings = await step(`Check ${identity.name}`, async () => [
      ...(await checkEach(source, identified, { ...judging(request, identified, others, used), told })),
      ...(await checkArchive(facts, identity, request.rules, used)),
    ]);
    const off = Object.keys(request.rules).filter((id) => isOff(request.rules[id]));
    return { ...(await shown(request, source, identity, findings, texts)), off };
  });
}

/** How the request says that it is to be checked. */
export function judging(
  { rules, releases }: ExtensionRequest,
  { identity }: Identified,
  others: readonly Other[],
  used?: Set<string>,
): Judging {
  const own = ownTarget(identity);
  const targets = releases?.map((release) => ({ release })) ?? (own === undefined ? [] : [own]);
  return { settings: rules, targets, others, ...(used && { used }) };
}

/** What was found, with the verdict on each release that was asked about, and the lines that the findings point at. */
export async function shown(
  { path, releases }: ExtensionRequest,
  source: Source,
  identity: Identity,
  findings: readonly Finding[],
  texts?: Parameters<typeof readExcerpts>[2],
): Promise<Shown> {
  const targets = releases && { targets: verdicts(findings, releases) };
  const excerpts = await readExcerpts(source, findings, texts);
  return { path, kind: source.kind, identity, findings, ...targets, excerpts };
}

/** Opens the request's folder or zip, and the other plugins of its cluster, for as long as `work` runs. */
export async function withSource<T>(
  request: ExtensionRequest,
  step: Step,
  work: (source: FolderSource | ZipSource, others: readonly Other[]) => Promise<T>,
): Promise<T> {
  const source = await step(`Read ${request.path}`, () => readSource(request.path, request.reading));
  try {
    return await withOthers(request, step, (others) => work(source, others));
  } finally {
    await source.close();
  }
}
