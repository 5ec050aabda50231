import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** The file can be read. */
export const krb5ConfSyntax = defineRule({
  id: 'krb5-conf-syntax',
  summary: 'krb5.conf has sections, values and braces that close.',
  severity: 'error',
  stage: 'first use',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'The JDK reads krb5.conf at the first login with Kerberos, and one line that is neither a section, a value nor a brace makes all of it unreadable. ' +
    'The words are Illegal config content, Unmatched close brace or Not closed.',
  reference: 'sun.security.krb5.Config in the JDK, which knows less than MIT Kerberos.',
  fails: '[realms] and EXAMPLE.COM = { without a } below it',
  passes: 'EXAMPLE.COM = { kdc = ... and } in lines of their own',
  check: failuresOf('krb5-conf-syntax'),
});
