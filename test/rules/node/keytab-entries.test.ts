import { describe, expect, it } from 'vitest';
import { keytabEntries } from '../../../src/rules/node/keytab-entries.ts';
import { findings, reading } from '../../support/extension.ts';
import { keytab } from '../../support/keytab.ts';

const of = (content: string | Uint8Array) => reading('keytab', { keytab: content });

describe('keytab-entries', () => {
  it('is silent about a keytab with a key', async () => {
    expect(await findings(keytabEntries, of(keytab(['HTTP/es@A'])))).toEqual([]);
  });

  it('points at one without', async () => {
    expect(await findings(keytabEntries, of(keytab([])))).toEqual([
      {
        rule: 'keytab-entries',
        severity: 'error',
        stage: 'first use',
        file: 'keytab',
        message: 'the keytab holds no key.',
        hint: 'Export it anew: ktutil, or ktpass -princ HTTP/<host>@<REALM> -crypto AES256-SHA1 -out keytab.',
      },
    ]);
  });

  it('leaves what is no keytab to keytab-format', async () => {
    expect(await findings(keytabEntries, of('no keytab'))).toEqual([]);
  });
});
