/** The names that an entitlement policy has, apart from its parser, which not every run needs. */

/** The exact name, at the root (PolicyUtils.POLICY_FILE_NAME). */
export const entitlementPolicyFile = 'entitlement-policy.yaml';

/** The one scope of a plugin without modules (PolicyManager.ALL_UNNAMED). */
export const allUnnamed = 'ALL-UNNAMED';

/** The types of PolicyParser, each with its parameter. Those without one are written as plain words. */
export const entitlementTypes: ReadonlyMap<string, EntitlementType> = new Map([
  ['create_class_loader', { parameter: undefined, onlyModules: true }],
  ['files', { parameter: 'paths', onlyModules: false }],
  ['inbound_network', { parameter: undefined, onlyModules: false }],
  ['load_native_libraries', { parameter: undefined, onlyModules: false }],
  ['manage_threads', { parameter: undefined, onlyModules: false }],
  ['outbound_network', { parameter: undefined, onlyModules: false }],
  ['set_https_connection_properties', { parameter: undefined, onlyModules: false }],
  ['write_all_system_properties', { parameter: undefined, onlyModules: true }],
  ['write_system_properties', { parameter: 'properties', onlyModules: false }],
]);

export interface EntitlementType {
  readonly parameter: string | undefined;
  readonly onlyModules: boolean;
}
