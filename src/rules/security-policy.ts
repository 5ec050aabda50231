import { readBytes } from '../formats/bytes.ts';
import { parseSecurityPolicy, type SecurityPolicy, securityPolicyFile } from '../formats/security-policy.ts';
import type { Source, SourceFile } from '../model.ts';

/** Real policies have 200 to 10,000 bytes. */
export const securityPolicyLimit = 1024 * 1024;

/**
 * The Security Manager policy at the root, parsed once for all rules; undefined without one, or above the limit, of which
 * security-policy-syntax speaks.
 */
export async function readSecurityPolicy(source: Source): Promise<SecurityPolicy | undefined> {
  const file = securityPolicyOf(source);
  if (file === undefined || file.size > securityPolicyLimit) return undefined;
  const known = parsed.get(file);
  if (known !== undefined) return known;
  const policy = readBytes(file, securityPolicyLimit).then((bytes) =>
    parseSecurityPolicy(Buffer.from(bytes).toString('utf8')),
  );
  parsed.set(file, policy);
  return policy;
}

const parsed = new WeakMap<SourceFile, Promise<SecurityPolicy>>();

export function securityPolicyOf(source: Source): SourceFile | undefined {
  return source.files.find(({ path }) => path === securityPolicyFile);
}
