import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Nothing is included. */
export const krb5ConfInclude = defineRule({
  id: 'krb5-conf-include',
  summary: 'krb5.conf includes no other file.',
  severity: 'error',
  stage: 'first use',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'A path after include is one of the machine, and has to be absolute. ' +
    'Elastic Cloud takes krb5.conf alone, so what is included is not there, and all of krb5.conf cannot be read then. ' +
    'An absolute path is a warning, since the file may be there.',
  reference: 'sun.security.krb5.Config.readConfigFileLines in the JDK: Profile path not absolute.',
  fails: 'includedir krb5.conf.d',
  passes: 'all of it in krb5.conf',
  check: failuresOf('krb5-conf-include'),
});
