import { describe, expect, it } from 'vitest';
import { keystoreTrusted } from '../../../src/rules/node/keystore-trusted.ts';
import { pkcs12 } from '../../support/certificates.ts';
import { findings, reading } from '../../support/extension.ts';
import { jks } from '../../support/jks.ts';

const of = (content: string | Uint8Array) => reading('keystore', { 'trust.p12': content });

describe('keystore-trusted', () => {
  it('is silent about what keytool wrote', async () => {
    expect(await findings(keystoreTrusted, of(pkcs12.trusted))).toEqual([]);
  });

  it('points at what openssl wrote', async () => {
    expect(await findings(keystoreTrusted, of(pkcs12.untrusted))).toEqual([
      {
        rule: 'keystore-trusted',
        severity: 'error',
        stage: 'node start',
        file: 'trust.p12',
        message:
          'its certificate does not count as trusted, since the PKCS12 store lacks what keytool notes with each; openssl pkcs12 -export -nokeys leaves it out.',
        hint: 'Import it as one that is trusted: keytool -importcert -alias ca -file ca.crt -keystore trust.p12.',
      },
    ]);
  });

  it('leaves a store with a key to keystore-key', async () => {
    expect(await findings(keystoreTrusted, of(jks([], { keys: 1 })))).toEqual([]);
  });
});
