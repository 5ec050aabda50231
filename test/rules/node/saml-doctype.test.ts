import { describe, expect, it } from 'vitest';
import { samlDoctype } from '../../../src/rules/node/saml-doctype.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('saml-metadata', { 'saml/idp.xml': content });

describe('saml-doctype', () => {
  it('is silent about metadata without one', async () => {
    expect(
      await findings(
        samlDoctype,
        file(
          '<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="urn:idp">\n<IDPSSODescriptor><KeyDescriptor use="signing">\n<KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data><X509Certificate>MII=</X509Certificate></X509Data></KeyInfo>\n</KeyDescriptor></IDPSSODescriptor>\n</EntityDescriptor>\n',
        ),
      ),
    ).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(
      await findings(
        samlDoctype,
        file(
          '<!DOCTYPE EntityDescriptor>\n<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="urn:idp">\n<IDPSSODescriptor><KeyDescriptor use="signing">\n<KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data><X509Certificate>MII=</X509Certificate></X509Data></KeyInfo>\n</KeyDescriptor></IDPSSODescriptor>\n</EntityDescriptor>\n',
        ),
      ),
    ).toEqual([
      {
        file: 'saml/idp.xml',
        line: 1,
        column: 1,
        message: 'the metadata has a DOCTYPE, which the parser that OpenSAML uses refuses.',
        hint: 'Take the DOCTYPE out.',
        stage: 'node start',
        rule: 'saml-doctype',
        severity: 'error',
      },
    ]);
  });

  it('leaves what is not well-formed to xml-well-formed', async () => {
    expect(
      await findings(
        samlDoctype,
        file(
          '<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="urn:idp">\n<IDPSSODescriptor><KeyDescriptor use="signing">\n<KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data><X509Certificate>MII=</X509Certificate></X509Data></KeyInfo>\n</KeyDescriptor></IDPSSODescriptor>\n\n',
        ),
      ),
    ).toEqual([]);
  });
});
