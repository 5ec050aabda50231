import { describe, expect, it } from 'vitest';
import { keystoreFormat } from '../../../src/rules/node/keystore-format.ts';
import { pem, pkcs12 } from '../../support/certificates.ts';
import { findings, reading } from '../../support/extension.ts';
import { jks } from '../../support/jks.ts';

const of = (content: string | Uint8Array) => reading('keystore', { 'trust.p12': content });

describe('keystore-format', () => {
  it('is silent about a store of PKCS #12', async () => {
    expect(await findings(keystoreFormat, of(pkcs12.trusted))).toEqual([]);
  });

  it('points at PEM', async () => {
    expect(await findings(keystoreFormat, of(pem.demo))).toEqual([
      {
        rule: 'keystore-format',
        severity: 'error',
        stage: 'node start',
        file: 'trust.p12',
        message: 'this is no store that Java reads: it is PEM.',
        hint: 'Name it in certificate_authorities, or make a store of it: keytool -importcert -file trust.p12 -keystore store.p12.',
      },
    ]);
  });

  it('leaves an empty store to keystore-trusted', async () => {
    expect(await findings(keystoreFormat, of(jks([])))).toEqual([]);
  });
});
