import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** PEM is whole. */
export const certificatesPem = defineRule({
  id: 'certificates-pem',
  summary: 'Each certificate stands between its two lines of PEM, in base64.',
  severity: 'error',
  stage: 'node start',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'An SSL configuration reads its certificates while a node starts, and a file that cannot be read stops the node. ' +
    'The lines of BEGIN and END stand alone, and name the same thing. ' +
    'Before Java 25, which 9.2 is the first to bring, a BEGIN line starts in column 1, and a block that is cut off stops the node; from then on what is cut off at the end is left out without a word.',
  reference:
    'X509Factory.parseX509orPKCS7Cert in the JDK, which PemTrustConfig in Elasticsearch calls; No certificate data found, Incomplete header, Incomplete footer.',
  fails: 'a certificate in one line, with \\n for its line ends',
  passes: 'a certificate as openssl x509 prints it',
  check: failuresOf('certificates-pem'),
});
