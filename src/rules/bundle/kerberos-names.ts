import { configPath } from '../../elasticsearch/config-path.ts';
import { defineRule } from '../rule.ts';

/** Elastic Cloud finds the two files by name. */
export const kerberosNames = defineRule({
  id: 'kerberos-names',
  summary: 'The files for Kerberos are krb5.conf and keytab, at the root.',
  severity: 'warn',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Elastic Cloud recognises the files of a Kerberos realm by exactly these names, directly in config/. ' +
    'Under another name the realm is without its key, and a node with such a realm does not start.',
  reference: 'Elastic guide, "Secure your clusters with Kerberos".',
  fails: 'kerberos/es.keytab',
  passes: 'keytab',

  *check({ source }) {
    for (const { path } of source.files) {
      const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
      const wanted = /^krb5\.(conf|ini)$/.test(name)
        ? 'krb5.conf'
        : /(^|\.)keytab$/.test(name)
          ? 'keytab'
          : undefined;
      if (wanted === undefined || configPath(path) === wanted) continue;
      yield {
        file: path,
        message: `${path} looks like a file for Kerberos; Elastic Cloud knows it as ${wanted}, at the root.`,
        hint: `Move it: mv ${path} ${wanted}.`,
      };
    }
  },
});
