import { describe, expect, it } from 'vitest';
import { keystoreUnread } from '../../../src/rules/node/keystore-unread.ts';
import { pkcs12 } from '../../support/certificates.ts';
import { findings, reading } from '../../support/extension.ts';

const of = (content: string | Uint8Array) => reading('keystore', { 'trust.p12': content });

describe('keystore-unread', () => {
  it('is silent about a store under changeit', async () => {
    expect(await findings(keystoreUnread, of(pkcs12.trusted))).toEqual([]);
  });

  it('points at one under a password of its own', async () => {
    expect(await findings(keystoreUnread, of(pkcs12.locked))).toEqual([
      {
        rule: 'keystore-unread',
        severity: 'note',
        file: 'trust.p12',
        message: 'what the PKCS12 store holds was not checked, because it takes a password.',
        hint: 'Look at it yourself: keytool -list -keystore trust.p12.',
      },
    ]);
  });

  it('leaves what is no store to keystore-format', async () => {
    expect(await findings(keystoreUnread, of('no store'))).toEqual([]);
  });
});
