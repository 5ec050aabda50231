import { describe, expect, it } from 'vitest';
import { krb5ConfInclude } from '../../../src/rules/node/krb5-conf-include.ts';
import { findings, reading } from '../../support/extension.ts';

const GOOD =
  '[libdefaults]\n  default_realm = EXAMPLE.COM\n[realms]\n  EXAMPLE.COM = {\n    kdc = kdc.example.com\n  }\n';
const of = (content: string) => reading('krb5-conf', { 'krb5.conf': content });

describe('krb5-conf-include', () => {
  it('is silent about one that includes nothing', async () => {
    expect(await findings(krb5ConfInclude, of(GOOD))).toEqual([]);
  });

  it('points at a file of its own, and one that may be there', async () => {
    expect(
      await findings(krb5ConfInclude, of(`include more.conf\nincludedir /etc/krb5.conf.d\n${GOOD}`)),
    ).toEqual([
      {
        rule: 'krb5-conf-include',
        severity: 'error',
        stage: 'first use',
        file: 'krb5.conf',
        line: 1,
        column: 1,
        message: 'include more.conf names what lies on the node, where the bundle cannot put it.',
        hint: 'Write what is included into the file itself.',
      },
      {
        rule: 'krb5-conf-include',
        severity: 'warn',
        file: 'krb5.conf',
        line: 2,
        column: 1,
        message: 'includedir /etc/krb5.conf.d names what lies on the node, where the bundle cannot put it.',
        hint: 'Write what is included into the file itself.',
      },
    ]);
  });

  it('leaves another line before the sections to krb5-conf-ignored', async () => {
    expect(await findings(krb5ConfInclude, of(`module x:y\n${GOOD}`))).toEqual([]);
  });
});
