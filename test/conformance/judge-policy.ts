import { agrees, disagrees, type Judged } from './judgement.ts';
import { judgePolicy } from './policy.ts';

/** An entitlement policy, and what Elasticsearch's parser said of it. */
export async function judgePolicyLine(line: unknown): Promise<Judged> {
  const { id, es: release, policy_base64 } = line as { id: string; es: string; policy_base64: string };
  const verdict = await judgePolicy(JSON.stringify(line));
  if ('agrees' in verdict) return { id, release, judgement: agrees };
  if ('stricter' in verdict)
    return { id, release, judgement: { verdict: 'stricter', rules: [verdict.stricter] } };
  return { id, release, judgement: disagrees(Buffer.from(policy_base64, 'base64'), verdict.disagrees, '') };
}
