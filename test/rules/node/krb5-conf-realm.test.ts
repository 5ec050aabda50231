import { describe, expect, it } from 'vitest';
import { krb5ConfRealm } from '../../../src/rules/node/krb5-conf-realm.ts';
import { findings, reading } from '../../support/extension.ts';

const GOOD =
  '[libdefaults]\n  default_realm = EXAMPLE.COM\n[realms]\n  EXAMPLE.COM = {\n    kdc = kdc.example.com\n  }\n';
const of = (content: string) => reading('krb5-conf', { 'krb5.conf': content });

describe('krb5-conf-realm', () => {
  it('is silent about a realm with a KDC', async () => {
    expect(await findings(krb5ConfRealm, of(GOOD))).toEqual([]);
  });

  it('points at a realm without one', async () => {
    expect(
      await findings(
        krb5ConfRealm,
        of('[libdefaults]\n  default_realm = EXAMPLE.COM\n  dns_lookup_kdc = false\n'),
      ),
    ).toEqual([
      {
        rule: 'krb5-conf-realm',
        severity: 'warn',
        file: 'krb5.conf',
        line: 1,
        column: 1,
        message: 'EXAMPLE.COM has no kdc in [realms], and dns_lookup_kdc is off.',
        hint: 'Write EXAMPLE.COM = { and kdc = <host> and } below [realms].',
      },
    ]);
  });

  it('leaves what cannot be read to krb5-conf-syntax', async () => {
    expect(await findings(krb5ConfRealm, of('[libdefaults\n'))).toEqual([]);
  });
});
