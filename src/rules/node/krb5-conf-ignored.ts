import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Everything counts. */
export const krb5ConfIgnored = defineRule({
  id: 'krb5-conf-ignored',
  summary: 'Nothing in krb5.conf is passed over.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'What stands before the first section counts for nothing, and neither does a second part of the same name. ' +
    'With a byte order mark the first section is such a line, and what is below it is lost. ' +
    'Nothing says so.',
  reference: 'sun.security.krb5.Config.readConfigFileLines and parseStanzaTable in the JDK.',
  fails: 'default_realm = EXAMPLE.COM above [libdefaults]',
  passes: 'default_realm = EXAMPLE.COM below [libdefaults]',
  check: silentOf('krb5-conf-ignored'),
});
