import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** The password fits. */
export const keystorePassword = defineRule({
  id: 'keystore-password',
  summary: 'The password that is known of a store opens it.',
  severity: 'error',
  stage: 'node start',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'A store that its password does not open stops the node while it starts, with the words keystore password was incorrect. ' +
    'A bundle does not tell the passwords of its stores, save that Elastic Cloud asks for changeit on cacerts; under another one what is encrypted in it is left out.',
  reference:
    'Elastic guide, "Upload custom plugins and bundles", on cacerts; PKCS12KeyStore and JavaKeyStore in the JDK.',
  fails: 'cacerts under a password of your own',
  passes: 'keytool -storepasswd -new changeit -keystore cacerts',
  check: failuresOf('keystore-password'),
});
