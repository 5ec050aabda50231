import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** There is a realm, with a KDC. */
export const krb5ConfRealm = defineRule({
  id: 'krb5-conf-realm',
  summary: 'krb5.conf names a default realm, and a KDC for it.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Without default_realm the login of the service fails with Cannot locate default realm. ' +
    'Without a kdc the JDK asks the DNS, unless dns_lookup_kdc is off.',
  reference: 'sun.security.krb5.Config.getDefaultRealm and getKDCList in the JDK.',
  fails: '[libdefaults] without default_realm',
  passes: 'default_realm = EXAMPLE.COM',
  check: silentOf('krb5-conf-realm'),
});
