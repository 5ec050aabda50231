import { describe, expect, it } from 'vitest';
import { certificatesKey } from '../../../src/rules/node/certificates-key.ts';
import { pem, pemOf } from '../../support/certificates.ts';
import { findings, reading } from '../../support/extension.ts';

const of = (content: string | Uint8Array) => reading('certificates', { 'ca.pem': content });

describe('certificates-key', () => {
  it('is silent about a certificate', async () => {
    expect(await findings(certificatesKey, of(pem.demo))).toEqual([]);
  });

  it('points at a key below a certificate', async () => {
    expect(await findings(certificatesKey, of(`${pem.demo}${pemOf('PRIVATE KEY', 'AAAA')}`))).toEqual([
      {
        rule: 'certificates-key',
        severity: 'error',
        stage: 'node start',
        file: 'ca.pem',
        line: 12,
        column: 1,
        message: 'a private key stands among the certificates; only certificates were expected.',
        hint: 'Take the key out, and keep it out of the bundle.',
      },
    ]);
  });

  it('leaves what is no certificate to certificates-x509', async () => {
    expect(await findings(certificatesKey, of(pemOf('CERTIFICATE', 'AAAA')))).toEqual([]);
  });
});
