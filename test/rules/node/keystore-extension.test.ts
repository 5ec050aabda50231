import { describe, expect, it } from 'vitest';
import { keystoreExtension } from '../../../src/rules/node/keystore-extension.ts';
import { der, pem, pkcs12 } from '../../support/certificates.ts';
import { findings, reading } from '../../support/extension.ts';
import { jks } from '../../support/jks.ts';

const of = (content: string | Uint8Array) => reading('keystore', { 'trust.p12': content });

describe('keystore-extension', () => {
  it('is silent about PKCS #12 that is called so', async () => {
    expect(await findings(keystoreExtension, of(pkcs12.trusted))).toEqual([]);
  });

  it('points at JKS that is called PKCS #12', async () => {
    expect(await findings(keystoreExtension, of(jks([der.demo])))).toEqual([
      {
        rule: 'keystore-extension',
        severity: 'note',
        file: 'trust.p12',
        message: 'its name says PKCS12, and it holds JKS.',
        hint: 'Rename it: mv trust.p12 trust.jks.',
      },
    ]);
  });

  it('leaves PEM to keystore-format', async () => {
    expect(await findings(keystoreExtension, of(pem.demo))).toEqual([]);
  });
});
