import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** A name says what is inside. */
export const keystoreExtension = defineRule({
  id: 'keystore-extension',
  summary: 'The name of a store says which kind it is.',
  severity: 'note',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'The JDK reads JKS under the name of PKCS #12, and the reverse, as long as its security property keystore.type.compat is true, which it is unless somebody changes it. ' +
    'Other tools go by the name.',
  reference: 'KeyStoreUtil.inferKeyStoreType in Elasticsearch; KeyStoreDelegator in the JDK.',
  fails: 'trust.p12, which begins with FE ED FE ED',
  passes: 'trust.jks',
  check: silentOf('keystore-extension'),
});
