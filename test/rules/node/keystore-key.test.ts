import { describe, expect, it } from 'vitest';
import { keystoreKey } from '../../../src/rules/node/keystore-key.ts';
import { der } from '../../support/certificates.ts';
import { findings, reading } from '../../support/extension.ts';
import { jks } from '../../support/jks.ts';

const of = (content: string | Uint8Array) => reading('keystore', { 'trust.jks': content });

describe('keystore-key', () => {
  it('is silent about a store of certificates', async () => {
    expect(await findings(keystoreKey, of(jks([der.demo])))).toEqual([]);
  });

  it('points at a key', async () => {
    expect(await findings(keystoreKey, of(jks([der.demo], { keys: 1 })))).toEqual([
      {
        rule: 'keystore-key',
        severity: 'warn',
        file: 'trust.jks',
        message: 'it holds a key, which everyone gets who may download the bundle.',
        hint: 'Keep it where the realm needs it, as for SAML, and take it out otherwise.',
      },
    ]);
  });

  it('leaves an empty store to keystore-trusted', async () => {
    expect(await findings(keystoreKey, of(jks([])))).toEqual([]);
  });
});
