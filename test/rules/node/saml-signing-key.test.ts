import { describe, expect, it } from 'vitest';
import { samlSigningKey } from '../../../src/rules/node/saml-signing-key.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('saml-metadata', { 'saml/idp.xml': content });

describe('saml-signing-key', () => {
  it('is silent about a key for signing', async () => {
    expect(
      await findings(
        samlSigningKey,
        file(
          '<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="urn:idp">\n<IDPSSODescriptor><KeyDescriptor use="signing">\n<KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data><X509Certificate>MII=</X509Certificate></X509Data></KeyInfo>\n</KeyDescriptor></IDPSSODescriptor>\n</EntityDescriptor>\n',
        ),
      ),
    ).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(
      await findings(
        samlSigningKey,
        file(
          '<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="urn:idp">\n<IDPSSODescriptor><KeyDescriptor use="encryption">\n<KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data><X509Certificate>MII=</X509Certificate></X509Data></KeyInfo>\n</KeyDescriptor></IDPSSODescriptor>\n</EntityDescriptor>\n',
        ),
      ),
    ).toEqual([
      {
        file: 'saml/idp.xml',
        line: 2,
        column: 1,
        message: 'no <KeyDescriptor> for signing holds an <X509Certificate>, so no response can be verified.',
        hint: 'Add <KeyDescriptor use="signing"> with the certificate of the identity provider.',
        rule: 'saml-signing-key',
        severity: 'warn',
      },
    ]);
  });

  it('leaves metadata of a service provider to saml-identity-provider', async () => {
    expect(
      await findings(
        samlSigningKey,
        file(
          '<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="urn:idp">\n<SPSSODescriptor><KeyDescriptor use="signing">\n<KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data><X509Certificate>MII=</X509Certificate></X509Data></KeyInfo>\n</KeyDescriptor></SPSSODescriptor>\n</EntityDescriptor>\n',
        ),
      ),
    ).toEqual([]);
  });
});
