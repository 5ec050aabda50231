import { describe, expect, it } from 'vitest';
import { certificatesPem } from '../../../src/rules/node/certificates-pem.ts';
import { pem, pemOf } from '../../support/certificates.ts';
import { findings, reading } from '../../support/extension.ts';

const of = (content: string | Uint8Array) => reading('certificates', { 'ca.pem': content });

describe('certificates-pem', () => {
  it('is silent about a certificate', async () => {
    expect(await findings(certificatesPem, of(pem.demo))).toEqual([]);
  });

  it('points at a block without an end', async () => {
    expect(await findings(certificatesPem, of(pem.demo.replace('-----END CERTIFICATE-----\n', '')))).toEqual([
      {
        rule: 'certificates-pem',
        severity: 'error',
        stage: 'node start',
        file: 'ca.pem',
        line: 1,
        column: 1,
        message:
          'the block that begins here has no end: a line with -----END, the same words and ----- was expected.',
        hint: 'Write each certificate between -----BEGIN CERTIFICATE----- and -----END CERTIFICATE-----, each on a line of its own.',
      },
    ]);
  });

  it('leaves a key to certificates-key', async () => {
    expect(await findings(certificatesPem, of(pemOf('PRIVATE KEY', 'AAAA')))).toEqual([]);
  });
});
