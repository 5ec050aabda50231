import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** The keys are of today. */
export const keytabWeak = defineRule({
  id: 'keytab-weak',
  summary: 'A keytab holds a key of AES.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'From Java 17 on the JDK uses neither DES, triple DES nor RC4, unless krb5.conf says allow_weak_crypto = true. ' +
    'All releases from 8.0 on run on such a Java, and find no key that they could use.',
  reference: 'Release notes of JDK 17, on deprecated encryption types of Kerberos.',
  fails: 'arcfour-hmac',
  passes: 'aes256-cts-hmac-sha1-96',
  check: silentOf('keytab-weak'),
});
