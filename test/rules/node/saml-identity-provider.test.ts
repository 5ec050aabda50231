import { describe, expect, it } from 'vitest';
import { samlIdentityProvider } from '../../../src/rules/node/saml-identity-provider.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('saml-metadata', { 'saml/idp.xml': content });

describe('saml-identity-provider', () => {
  it('is silent about an identity provider', async () => {
    expect(
      await findings(
        samlIdentityProvider,
        file(
          '<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="urn:idp">\n<IDPSSODescriptor><KeyDescriptor use="signing">\n<KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data><X509Certificate>MII=</X509Certificate></X509Data></KeyInfo>\n</KeyDescriptor></IDPSSODescriptor>\n</EntityDescriptor>\n',
        ),
      ),
    ).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(
      await findings(
        samlIdentityProvider,
        file(
          '<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="urn:idp">\n<SPSSODescriptor><KeyDescriptor use="signing">\n<KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data><X509Certificate>MII=</X509Certificate></X509Data></KeyInfo>\n</KeyDescriptor></SPSSODescriptor>\n</EntityDescriptor>\n',
        ),
      ),
    ).toEqual([
      {
        file: 'saml/idp.xml',
        line: 2,
        column: 1,
        message:
          'this is the metadata of a service provider, with no <IDPSSODescriptor>; that of the identity provider was expected.',
        hint: 'Save the metadata of the identity provider; Kibana and Elasticsearch are the service.',
        stage: 'first use',
        rule: 'saml-identity-provider',
        severity: 'error',
      },
    ]);
  });

  it('leaves a provider without a key to saml-signing-key', async () => {
    expect(
      await findings(
        samlIdentityProvider,
        file(
          '<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="urn:idp">\n<IDPSSODescriptor></IDPSSODescriptor>\n</EntityDescriptor>\n',
        ),
      ),
    ).toEqual([]);
  });
});
