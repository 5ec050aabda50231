import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** What was not looked at. */
export const keystoreUnread = defineRule({
  id: 'keystore-unread',
  summary: 'What a store holds can be read without its password.',
  severity: 'note',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'What a store of PKCS #12 holds is encrypted, and the bundle does not tell the password. ' +
    'Slipway tries changeit and an empty one, and then knows the form of the store alone.',
  reference: 'RFC 7292; keytool in the JDK.',
  undecided: true,
  fails: 'a store under a password of its own',
  passes: 'a store under changeit',
  check: silentOf('keystore-unread'),
});
