import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** A keytab is one. */
export const keytabFormat = defineRule({
  id: 'keytab-format',
  summary: 'A keytab is whole, and begins as one does.',
  severity: 'error',
  stage: 'node start',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'While a node starts Elasticsearch looks whether the file is there and can be read, and no further. ' +
    'The first login with Kerberos reads it, and fails.',
  reference: 'sun.security.krb5.internal.ktab.KeyTab in the JDK; KerberosRealm in Elasticsearch.',
  stricter:
    'Java does not look at the first two bytes, nor whether the last entry is whole; MIT Kerberos and Windows write 05 02, and refuse another file.',
  fails: 'a keytab that was copied as text',
  passes: 'a keytab as ktutil or ktpass writes it',
  check: failuresOf('keytab-format'),
});
