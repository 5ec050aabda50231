import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** A truststore trusts somebody. */
export const keystoreTrusted = defineRule({
  id: 'keystore-trusted',
  summary: 'A store without keys has a trusted certificate.',
  severity: 'error',
  stage: 'node start',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'A truststore in which Java counts no certificate as trusted stops the node while it starts. ' +
    'In PKCS #12 that takes an attribute of Oracle, which keytool writes and openssl pkcs12 -export -nokeys does not.',
  reference:
    'StoreTrustConfig.checkTrustStore in Elasticsearch: does not contain any trusted certificate entries.',
  fails: 'openssl pkcs12 -export -nokeys -in ca.crt -out trust.p12',
  passes: 'keytool -importcert -alias ca -file ca.crt -keystore trust.p12',
  check: failuresOf('keystore-trusted'),
});
