import semver from 'semver';

/** What a node of a release does with a plugin's `plugin-security.policy`. */
export type SecurityPolicyUse =
  /** 7.0 to 7.10: every permission goes. */
  | 'any'
  /** 7.11 to 8.17: PolicyUtil.ALLOWED_PLUGIN_PERMISSIONS alone. */
  | 'listed'
  /** 8.18 and later: the installer prints a warning, and no node reads it. */
  | 'ignored';

/** elasticsearch#64751 is in 7.11; 8.18 replaced the Security Manager by entitlements. */
export function securityPolicyUse(release: string): SecurityPolicyUse {
  if (readsEntitlements(release)) return 'ignored';
  return semver.gte(release, '7.11.0') ? 'listed' : 'any';
}

/** Does a node of this release read `entitlement-policy.yaml`? Before 8.18 none does. */
export function readsEntitlements(release: string): boolean {
  return semver.gte(release, '8.18.0');
}
