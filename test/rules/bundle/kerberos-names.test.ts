import { describe, expect, it } from 'vitest';
import { kerberosNames } from '../../../src/rules/bundle/kerberos-names.ts';
import { bundle, findings } from '../../support/extension.ts';

describe('kerberos-names', () => {
  it('is silent for the exact names', async () => {
    const files = { 'krb5.conf': '', keytab: '', 'keytabs.txt': '', 'dictionaries/my-keytab-notes.txt': '' };
    expect(await findings(kerberosNames, bundle(files))).toEqual([]);
  });

  it.each([
    ['es.keytab', 'keytab'],
    ['kerberos/keytab', 'keytab'],
    ['kerberos/krb5.conf', 'krb5.conf'],
    ['krb5.ini', 'krb5.conf'],
    ['KEYTAB', 'keytab'],
  ])('warns of %s', async (path, wanted) => {
    expect(await findings(kerberosNames, bundle({ [path]: '' }))).toEqual([
      {
        rule: 'kerberos-names',
        severity: 'warn',
        file: path,
        message: `${path} looks like a file for Kerberos; Elastic Cloud knows it as ${wanted}, at the root.`,
        hint: `Move it: mv ${path} ${wanted}.`,
      },
    ]);
  });

  it('leaves a second keytab in another case to distinct-paths', async () => {
    const found = await findings(kerberosNames, bundle({ keytab: '', 'a/keytab': '' }));
    expect(found.map(({ file }) => file)).toEqual(['a/keytab']);
  });
});
