import { describe, expect, it } from 'vitest';
import { krb5ConfSyntax } from '../../../src/rules/node/krb5-conf-syntax.ts';
import { findings, reading } from '../../support/extension.ts';

const GOOD =
  '[libdefaults]\n  default_realm = EXAMPLE.COM\n[realms]\n  EXAMPLE.COM = {\n    kdc = kdc.example.com\n  }\n';
const of = (content: string) => reading('krb5-conf', { 'krb5.conf': content });

describe('krb5-conf-syntax', () => {
  it('is silent about what the JDK reads', async () => {
    expect(await findings(krb5ConfSyntax, of(GOOD))).toEqual([]);
  });

  it('points at a line without =', async () => {
    expect(await findings(krb5ConfSyntax, of('[libdefaults]\n  default_realm EXAMPLE.COM\n'))).toEqual([
      {
        rule: 'krb5-conf-syntax',
        severity: 'error',
        stage: 'first use',
        file: 'krb5.conf',
        line: 2,
        column: 3,
        message: 'this line has no =; name = value was expected.',
        hint: 'Write it as [section] lines, name = value, and name = { ... } with the brace on the same line or the next.',
      },
    ]);
  });

  it('leaves a file without a realm to krb5-conf-realm', async () => {
    expect(await findings(krb5ConfSyntax, of('[libdefaults]\n'))).toEqual([]);
  });
});
