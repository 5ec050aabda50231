import { describe, expect, it } from 'vitest';
import { certificateExpiry } from '../../../src/rules/node/certificate-expiry.ts';
import { pem } from '../../support/certificates.ts';
import { findings, reading } from '../../support/extension.ts';

const of = (content: string | Uint8Array) => reading('certificates', { 'ca.pem': content });

describe('certificate-expiry', () => {
  it('is silent about one that is good for years', async () => {
    expect(await findings(certificateExpiry, of(pem.demo))).toEqual([]);
  });

  it('points at one that has run out, and one that soon will', async () => {
    expect(await findings(certificateExpiry, of(`${pem.demo}${pem.old}${pem.soon}`))).toEqual([
      {
        rule: 'certificate-expiry',
        severity: 'warn',
        file: 'ca.pem',
        line: 12,
        column: 1,
        message: 'the certificate Old CA ran out on 2015-06-24.',
        hint: 'Put the certificate that takes its place into ca.pem.',
      },
      {
        rule: 'certificate-expiry',
        severity: 'note',
        file: 'ca.pem',
        line: 21,
        column: 1,
        message: 'the certificate Soon CA runs out on 2026-12-01.',
        hint: 'Put the certificate that takes its place into ca.pem too.',
      },
    ]);
  });

  it('leaves a file without any to certificates-pem', async () => {
    expect(await findings(certificateExpiry, of('no certificate'))).toEqual([]);
  });
});
