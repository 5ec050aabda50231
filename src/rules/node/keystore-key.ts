import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** No key where none belongs. */
export const keystoreKey = defineRule({
  id: 'keystore-key',
  summary: 'A store holds no private key.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'A bundle is unpacked on every node, and can be downloaded by everyone with access to the organisation. ' +
    'A realm may need a key of its own, as one for SAML does that signs or decrypts; a truststore needs none.',
  reference: 'Elastic guide, "Secure your clusters with SAML" and "Upload custom plugins and bundles".',
  fails: 'a copy of http.p12',
  passes: 'a store with certificates alone',
  check: silentOf('keystore-key'),
});
