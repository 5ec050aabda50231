import { describe, expect, it } from 'vitest';
import { keytabPrincipal } from '../../../src/rules/node/keytab-principal.ts';
import { findings, reading } from '../../support/extension.ts';
import { keytab } from '../../support/keytab.ts';

const of = (content: string | Uint8Array) => reading('keytab', { keytab: content });

describe('keytab-principal', () => {
  it('is silent about a key for HTTP among others', async () => {
    expect(await findings(keytabPrincipal, of(keytab(['HTTP/es@A', 'host/es@A'])))).toEqual([]);
  });

  it('points at keys for others alone', async () => {
    expect(await findings(keytabPrincipal, of(keytab(['host/es.example.com@EXAMPLE.COM'])))).toEqual([
      {
        rule: 'keytab-principal',
        severity: 'warn',
        file: 'keytab',
        message:
          'its keys are those of host/es.example.com@EXAMPLE.COM; a principal HTTP/<host> was expected, which is whom browsers and curl ask for.',
        hint: 'Export it anew: ktutil, or ktpass -princ HTTP/<host>@<REALM> -crypto AES256-SHA1 -out keytab.',
      },
    ]);
  });

  it('leaves keys of old to keytab-weak', async () => {
    expect(await findings(keytabPrincipal, of(keytab(['HTTP/es@A'], 23)))).toEqual([]);
  });
});
