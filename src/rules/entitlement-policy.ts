import { readsEntitlements } from '../elasticsearch/policies.ts';
import type { AskedTarget } from '../elasticsearch/target.ts';
import { readBytes } from '../formats/bytes.ts';
import type { EntitlementPolicy, PolicyProblem, ProblemKind } from '../formats/entitlement-policy.ts';
import { entitlementPolicyFile } from '../formats/entitlements.ts';
import type { Source, SourceFile } from '../model.ts';

/** Real policies have 100 to 5,000 bytes. */
export const policyLimit = 1024 * 1024;

/**
 * The policy that the nodes of the target read, or undefined where they read none: no such file at the root, a release
 * before 8.18, or a file above the limit, of which entitlement-policy-syntax speaks. Parsed once for all rules.
 */
export async function readEntitlementPolicy(
  source: Source,
  target: AskedTarget | undefined,
): Promise<EntitlementPolicy | undefined> {
  const file = entitlementPolicyOf(source);
  if (file === undefined || file.size > policyLimit) return undefined;
  if (target !== undefined && !target.ask(readsEntitlements)) return undefined;
  const known = parsed.get(file);
  if (known !== undefined) return known;
  const policy = parse(file);
  parsed.set(file, policy);
  return policy;
}

async function parse(file: SourceFile): Promise<EntitlementPolicy> {
  // Loaded only here: most plugins have no policy, and the library for YAML is large.
  const { parseEntitlementPolicy } = await import('../formats/entitlement-policy.ts');
  return parseEntitlementPolicy(await readBytes(file, policyLimit));
}

const parsed = new WeakMap<SourceFile, Promise<EntitlementPolicy>>();

/** What Elasticsearch refuses of the policy, of the given kinds, in file order. */
export async function policyProblems(
  source: Source,
  target: AskedTarget | undefined,
  kinds: readonly ProblemKind[],
): Promise<readonly PolicyProblem[]> {
  const policy = await readEntitlementPolicy(source, target);
  return policy?.problems.filter(({ about }) => kinds.includes(about)) ?? [];
}

export function entitlementPolicyOf(source: Source): SourceFile | undefined {
  return source.files.find(({ path }) => path === entitlementPolicyFile);
}
