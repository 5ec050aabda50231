import { describe, expect, it } from 'vitest';
import { certificatesX509 } from '../../../src/rules/node/certificates-x509.ts';
import { der, pem, pemOf } from '../../support/certificates.ts';
import { findings, reading } from '../../support/extension.ts';

const of = (content: string | Uint8Array) => reading('certificates', { 'ca.pem': content });

describe('certificates-x509', () => {
  it('is silent about a certificate', async () => {
    expect(await findings(certificatesX509, of(pem.demo))).toEqual([]);
  });

  it('points at a request', async () => {
    expect(
      await findings(
        certificatesX509,
        of(pemOf('CERTIFICATE REQUEST', der.demo.toString('base64').slice(0, 64))),
      ),
    ).toEqual([
      {
        rule: 'certificates-x509',
        severity: 'error',
        stage: 'node start',
        file: 'ca.pem',
        line: 1,
        column: 1,
        message: 'a block of CERTIFICATE REQUEST stands where a certificate was expected.',
        hint: 'Get the certificate anew: openssl x509 -in ca.crt prints it as it has to be.',
      },
    ]);
  });

  it('leaves what is no base64 to certificates-pem', async () => {
    expect(await findings(certificatesX509, of(pem.demo.replace('MII', 'M!I')))).toEqual([]);
  });
});
