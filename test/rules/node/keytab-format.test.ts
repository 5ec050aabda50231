import { describe, expect, it } from 'vitest';
import { keytabFormat } from '../../../src/rules/node/keytab-format.ts';
import { findings, reading } from '../../support/extension.ts';
import { keytab } from '../../support/keytab.ts';

const of = (content: string | Uint8Array) => reading('keytab', { keytab: content });

describe('keytab-format', () => {
  it('is silent about a keytab', async () => {
    expect(await findings(keytabFormat, of(keytab(['HTTP/es@A'])))).toEqual([]);
  });

  it('points at a file that begins otherwise', async () => {
    expect(await findings(keytabFormat, of('no keytab'))).toEqual([
      {
        rule: 'keytab-format',
        severity: 'error',
        stage: 'first use',
        file: 'keytab',
        message: 'the file begins as no keytab does; the bytes 05 02 were expected.',
        hint: 'Export it anew: ktutil, or ktpass -princ HTTP/<host>@<REALM> -crypto AES256-SHA1 -out keytab.',
      },
    ]);
  });

  it('leaves a keytab without keys to keytab-entries', async () => {
    expect(await findings(keytabFormat, of(keytab([])))).toEqual([]);
  });
});
