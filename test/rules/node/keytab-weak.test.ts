import { describe, expect, it } from 'vitest';
import { keytabWeak } from '../../../src/rules/node/keytab-weak.ts';
import { findings, reading } from '../../support/extension.ts';
import { keytab } from '../../support/keytab.ts';

const of = (content: string | Uint8Array) => reading('keytab', { keytab: content });

describe('keytab-weak', () => {
  it('is silent about AES', async () => {
    expect(await findings(keytabWeak, of(keytab(['HTTP/es@A'])))).toEqual([]);
  });

  it('points at RC4', async () => {
    expect(await findings(keytabWeak, of(keytab(['HTTP/es@A'], 23)))).toEqual([
      {
        rule: 'keytab-weak',
        severity: 'warn',
        file: 'keytab',
        message: 'all keys of HTTP/es@A are of DES or RC4, which Java does not use any more.',
        hint: 'Export it anew: ktutil, or ktpass -princ HTTP/<host>@<REALM> -crypto AES256-SHA1 -out keytab.',
      },
    ]);
  });

  it('leaves a key for another service to keytab-principal', async () => {
    expect(await findings(keytabWeak, of(keytab(['host/es@A'])))).toEqual([]);
  });
});
