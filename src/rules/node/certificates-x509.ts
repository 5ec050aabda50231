import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** A certificate is one. */
export const certificatesX509 = defineRule({
  id: 'certificates-x509',
  summary: 'What stands between the lines of PEM is a certificate, or a message of PKCS #7 with some.',
  severity: 'error',
  stage: 'node start',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Java decodes each certificate when it reads the file, and one that is damaged or cut off, a request or a public key stops the node while it starts. ' +
    'The words for it are those of the decoder, such as not enough content.',
  reference:
    'X509Factory.parseX509orPKCS7Cert in the JDK, which PemTrustConfig in Elasticsearch calls; X509CertImpl.parse.',
  fails: '-----BEGIN CERTIFICATE REQUEST-----',
  passes: '-----BEGIN CERTIFICATE-----',
  check: failuresOf('certificates-x509'),
});
