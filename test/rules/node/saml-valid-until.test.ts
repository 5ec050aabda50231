import { describe, expect, it } from 'vitest';
import { samlValidUntil } from '../../../src/rules/node/saml-valid-until.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('saml-metadata', { 'saml/idp.xml': content });

describe('saml-valid-until', () => {
  it('is silent about metadata without an end', async () => {
    expect(
      await findings(
        samlValidUntil,
        file(
          '<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="urn:idp">\n<IDPSSODescriptor><KeyDescriptor use="signing">\n<KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data><X509Certificate>MII=</X509Certificate></X509Data></KeyInfo>\n</KeyDescriptor></IDPSSODescriptor>\n</EntityDescriptor>\n',
        ),
      ),
    ).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(
      await findings(
        samlValidUntil,
        file(
          '<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" validUntil="2030-01-31T00:00:00Z" entityID="urn:idp">\n<IDPSSODescriptor><KeyDescriptor use="signing">\n<KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data><X509Certificate>MII=</X509Certificate></X509Data></KeyInfo>\n</KeyDescriptor></IDPSSODescriptor>\n</EntityDescriptor>\n',
        ),
      ),
    ).toEqual([
      {
        file: 'saml/idp.xml',
        line: 1,
        column: 1,
        message:
          'the metadata is valid until 2030-01-31T00:00:00Z; a node that starts later does not take it.',
        hint: 'Publish the bundle with new metadata before that date.',
        rule: 'saml-valid-until',
        severity: 'note',
      },
    ]);
  });

  it('leaves what is no date to saml-date', async () => {
    expect(
      await findings(
        samlValidUntil,
        file(
          '<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" validUntil="soon" entityID="urn:idp">\n<IDPSSODescriptor><KeyDescriptor use="signing">\n<KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data><X509Certificate>MII=</X509Certificate></X509Data></KeyInfo>\n</KeyDescriptor></IDPSSODescriptor>\n</EntityDescriptor>\n',
        ),
      ),
    ).toEqual([]);
  });
});
