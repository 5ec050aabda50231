import { describe, expect, it } from 'vitest';
import { keystorePassword } from '../../../src/rules/node/keystore-password.ts';
import { der } from '../../support/certificates.ts';
import { findings, reading } from '../../support/extension.ts';
import { jks } from '../../support/jks.ts';

const of = (content: string | Uint8Array) => reading('keystore', { cacerts: content });

describe('keystore-password', () => {
  it('is silent about changeit', async () => {
    expect(await findings(keystorePassword, of(jks([der.demo])))).toEqual([]);
  });

  it('points at another password on cacerts', async () => {
    expect(await findings(keystorePassword, of(jks([der.demo], { password: 'another' })))).toEqual([
      {
        rule: 'keystore-password',
        severity: 'warn',
        file: 'cacerts',
        message: 'the password changeit does not open it; Elastic Cloud asks for that one.',
        hint: 'Set it: keytool -storepasswd -new changeit -keystore cacerts.',
      },
    ]);
  });

  it('leaves an empty store to keystore-trusted', async () => {
    expect(await findings(keystorePassword, of(jks([])))).toEqual([]);
  });
});
