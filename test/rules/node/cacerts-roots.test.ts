import { describe, expect, it } from 'vitest';
import { cacertsRoots } from '../../../src/rules/node/cacerts-roots.ts';
import { der, pkcs12 } from '../../support/certificates.ts';
import { findings, reading } from '../../support/extension.ts';
import { jks } from '../../support/jks.ts';

const of = (content: string | Uint8Array, file = 'cacerts') => reading('keystore', { [file]: content });

describe('cacerts-roots', () => {
  it('is silent about a store of another name', async () => {
    expect(await findings(cacertsRoots, of(jks([der.demo]), 'trust.jks'))).toEqual([]);
  });

  it('points at a cacerts with one certificate of its own', async () => {
    expect(await findings(cacertsRoots, of(jks([der.demo])))).toEqual([
      {
        rule: 'cacerts-roots',
        severity: 'warn',
        file: 'cacerts',
        message:
          "it takes the place of the JVM's own, and among the 1 that it trusts is none of the public roots, such as ISRG Root X1, DigiCert Global Root G2, DigiCert Global Root CA.",
        hint: "Start from the JDK's own lib/security/cacerts, and import your certificates into that.",
      },
    ]);
  });

  it('leaves what cannot be opened to keystore-password', async () => {
    expect(await findings(cacertsRoots, of(pkcs12.locked))).toEqual([]);
  });
});
