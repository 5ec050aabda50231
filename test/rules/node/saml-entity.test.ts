import { describe, expect, it } from 'vitest';
import { samlEntity } from '../../../src/rules/node/saml-entity.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('saml-metadata', { 'saml/idp.xml': content });

describe('saml-entity', () => {
  it('is silent about metadata of an entity', async () => {
    expect(
      await findings(
        samlEntity,
        file(
          '<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="urn:idp">\n<IDPSSODescriptor><KeyDescriptor use="signing">\n<KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data><X509Certificate>MII=</X509Certificate></X509Data></KeyInfo>\n</KeyDescriptor></IDPSSODescriptor>\n</EntityDescriptor>\n',
        ),
      ),
    ).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(await findings(samlEntity, file('<html xmlns="http://www.w3.org/1999/xhtml"/>\n'))).toEqual([
      {
        file: 'saml/idp.xml',
        line: 1,
        column: 1,
        message:
          'the root is <html>, in the namespace "http://www.w3.org/1999/xhtml", and no <EntityDescriptor entityID="…"> of urn:oasis:names:tc:SAML:2.0:metadata is in the file.',
        hint: 'Save the metadata that the identity provider gives out, as it is.',
        stage: 'node start',
        rule: 'saml-entity',
        severity: 'error',
      },
    ]);
  });

  it('leaves an entity that is no identity provider to saml-identity-provider', async () => {
    expect(
      await findings(
        samlEntity,
        file(
          '<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="urn:idp">\n<SPSSODescriptor><KeyDescriptor use="signing">\n<KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data><X509Certificate>MII=</X509Certificate></X509Data></KeyInfo>\n</KeyDescriptor></SPSSODescriptor>\n</EntityDescriptor>\n',
        ),
      ),
    ).toEqual([]);
  });
});
