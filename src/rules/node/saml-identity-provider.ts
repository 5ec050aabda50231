import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** SAML metadata is that of an identity provider. */
export const samlIdentityProvider = defineRule({
  id: 'saml-identity-provider',
  summary: 'SAML metadata describes an identity provider.',
  severity: 'error',
  stage: 'first use',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'The realm needs the <IDPSSODescriptor> of the entity: where users log in, and which keys sign. ' +
    "The metadata of a service provider, such as Kibana's own, has none. " +
    'The node starts, and each login fails.',
  reference: 'SamlAuthnRequestBuilder and SamlRealm.getIdpConfiguration in Elasticsearch.',
  fails: '<SPSSODescriptor>',
  passes: '<IDPSSODescriptor>',
  check: failuresOf('saml-identity-provider'),
});
