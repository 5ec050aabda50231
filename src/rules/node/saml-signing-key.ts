import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** The key that signs is in the metadata. */
export const samlSigningKey = defineRule({
  id: 'saml-signing-key',
  summary: 'The identity provider has a key for signing, with its certificate.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Elasticsearch takes keys from <X509Certificate> elements of a <KeyDescriptor> whose use is signing, or not given; a key in another form counts for nothing. ' +
    'Without one, no response of the identity provider can be verified, so each login fails.',
  reference: 'SamlRealm.getIdpConfiguration in Elasticsearch: InlineX509DataProvider.',
  fails: '<KeyDescriptor use="encryption">',
  passes: '<KeyDescriptor use="signing">',
  check: silentOf('saml-signing-key'),
});
