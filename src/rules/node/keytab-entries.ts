import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** A keytab has keys. */
export const keytabEntries = defineRule({
  id: 'keytab-entries',
  summary: 'A keytab holds a key.',
  severity: 'error',
  stage: 'node start',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'A keytab in which nothing stands, or nothing is left, is read without a word. ' +
    'The first login with Kerberos finds no key, and fails.',
  reference: 'Krb5LoginModule in the JDK: no keys in the keytab.',
  fails: 'a keytab of the two bytes 05 02',
  passes: 'a keytab with a key for HTTP/es.example.com',
  check: failuresOf('keytab-entries'),
});
