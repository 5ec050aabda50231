import { check } from '../../src/check.ts';
import { identify } from '../../src/identify.ts';
import { rules } from '../../src/rules/index.ts';
import { descriptor, plugin } from '../support/extension.ts';

/** One line of policy-verdicts.jsonl: what Elasticsearch's policy parser made of one `entitlement-policy.yaml`. */
interface PolicyVerdict {
  readonly id: string;
  readonly es: string;
  readonly policy_base64: string;
  readonly parse_ok: boolean;
  readonly message?: string | null;
  /** Only where the policy could be parsed: would a node with a plugin without modules take its scopes? */
  readonly load_nonmodular_ok?: boolean;
  readonly load_nonmodular_message?: string | null;
}

export type Judgement =
  | { readonly agrees: true }
  /** Slipway refuses on purpose what Elasticsearch's own parser takes; the rule says why. */
  | { readonly stricter: string }
  | { readonly disagrees: string };

/** Compares one verdict with what `check` says of a plugin without modules that holds the policy. */
export async function judgePolicy(line: string): Promise<Judgement> {
  const verdict: PolicyVerdict = JSON.parse(line);
  const { source, given } = plugin({
    'plugin-descriptor.properties': descriptor({ 'elasticsearch.version': verdict.es }),
    'entitlement-policy.yaml': Buffer.from(verdict.policy_base64, 'base64'),
  });
  const errors = (await check(source, await identify(source, given), others)).filter(
    ({ severity }) => severity === 'error',
  );
  const stricter = errors.find(({ rule }) => reasons.has(rule));
  const refused = errors.filter(({ rule }) => !reasons.has(rule));
  const atStart = refused.filter(({ rule }) => rule === 'entitlement-scopes');
  const parses = refused.length === atStart.length;
  const loads = atStart.length === 0;
  const said = errors.map(({ rule, message }) => `${rule}: ${message}`).join(' ') || 'nothing';
  if (parses !== verdict.parse_ok) {
    return { disagrees: `Elasticsearch: ${verdict.message ?? 'parses'}; Slipway: ${said}` };
  }
  if (parses && verdict.load_nonmodular_ok !== undefined && loads !== verdict.load_nonmodular_ok) {
    return { disagrees: `Elasticsearch: ${verdict.load_nonmodular_message ?? 'loads'}; Slipway: ${said}` };
  }
  return parses && loads && stricter !== undefined ? { stricter: stricter.rule } : { agrees: true };
}

const others = Object.fromEntries(
  rules.filter(({ id }) => !id.startsWith('entitlement-')).map(({ id }) => [id, 'off' as const]),
);

const reasons: ReadonlySet<string> = new Set(
  rules.flatMap((rule) => ('stricter' in rule && rule.stricter !== undefined ? [rule.id] : [])),
);
