import { describe, expect, it } from 'vitest';
import { krb5ConfIgnored } from '../../../src/rules/node/krb5-conf-ignored.ts';
import { findings, reading } from '../../support/extension.ts';

const GOOD =
  '[libdefaults]\n  default_realm = EXAMPLE.COM\n[realms]\n  EXAMPLE.COM = {\n    kdc = kdc.example.com\n  }\n';
const of = (content: string) => reading('krb5-conf', { 'krb5.conf': content });

describe('krb5-conf-ignored', () => {
  it('is silent about a file that counts as a whole', async () => {
    expect(await findings(krb5ConfIgnored, of(GOOD))).toEqual([]);
  });

  it('points at a line above the sections, and a realm twice', async () => {
    expect(
      await findings(
        krb5ConfIgnored,
        of(`default_realm = B\n${GOOD}[realms]\nEXAMPLE.COM = {\n  kdc = other\n}\n`),
      ),
    ).toEqual([
      {
        rule: 'krb5-conf-ignored',
        severity: 'warn',
        file: 'krb5.conf',
        line: 1,
        column: 1,
        message: 'this line stands before the first section, so it counts for nothing.',
        hint: 'Move it below a line such as [libdefaults], or take it out.',
      },
      {
        rule: 'krb5-conf-ignored',
        severity: 'warn',
        file: 'krb5.conf',
        line: 9,
        column: 1,
        message: 'this part stands a second time, and only the first one counts.',
        hint: 'Put both into one.',
      },
    ]);
  });

  it('leaves what is included to krb5-conf-include', async () => {
    expect(await findings(krb5ConfIgnored, of(`include /x\n${GOOD}`))).toEqual([]);
  });
});
