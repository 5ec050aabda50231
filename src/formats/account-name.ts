/**
 * What is wrong with the name of a user or a role, in words; undefined where nothing is
 * (org.elasticsearch.xpack.core.security.support.Validation).
 */
export function accountNameFault(name: string): string | undefined {
  if (name.length > LONGEST) return `has ${name.length} characters; up to ${LONGEST} were expected`;
  if (!/^[ -~]+$/.test(name)) return 'has a character that is not of printable ASCII';
  return /^ | $/.test(name) ? 'begins or ends in a blank' : undefined;
}

const LONGEST = 1024;

/** Users that are there already, which a file cannot have (ClientReservedRealm). */
export function isReservedUser(name: string): boolean {
  return RESERVED.includes(name);
}

const RESERVED: readonly string[] = [
  ...['elastic', 'kibana', 'kibana_system', 'logstash_system', 'beats_system', 'apm_system'],
  ...['remote_monitoring_user', '_anonymous'],
];
