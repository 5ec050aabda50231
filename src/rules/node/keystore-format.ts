import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** A store is one. */
export const keystoreFormat = defineRule({
  id: 'keystore-format',
  summary: 'A keystore or truststore is JKS or PKCS #12, and whole.',
  severity: 'error',
  stage: 'node start',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'An SSL configuration opens its stores while a node starts, and one that cannot be read stops the node. ' +
    'Elasticsearch takes names that end in .p12, .pfx and .pkcs12 for PKCS #12 and all others for JKS; the JDK reads either under both names, but neither JCEKS nor PEM.',
  reference:
    'KeyStoreUtil.readKeyStore in Elasticsearch; JavaKeyStore and PKCS12KeyStore in the JDK: Invalid keystore format.',
  fails: 'a PEM file that is called truststore.p12',
  passes: 'keytool -importcert -file ca.crt -keystore truststore.p12',
  check: failuresOf('keystore-format'),
});
