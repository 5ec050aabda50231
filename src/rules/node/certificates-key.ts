import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** No key among certificates. */
export const certificatesKey = defineRule({
  id: 'certificates-key',
  summary: 'A file of certificates holds no private key.',
  severity: 'error',
  stage: 'node start',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'A key among the certificates stops the node while it starts, with the words signed fields invalid. ' +
    'It is a secret besides, which lies on every node then, and with everyone who may download the bundle.',
  reference:
    'X509Factory.parseX509orPKCS7Cert in the JDK, which PemTrustConfig in Elasticsearch calls; signed fields invalid.',
  fails: 'cat ca.crt ca.key > ca.pem',
  passes: 'ca.crt alone',
  check: failuresOf('certificates-key'),
});
