import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** The key is that of a web service. */
export const keytabPrincipal = defineRule({
  id: 'keytab-principal',
  summary: 'A keytab holds a key for a principal HTTP/<host>.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Browsers and curl ask the KDC for a ticket for HTTP/ and the name of the host, whatever the service is called. ' +
    'Without a key for it no such ticket can be read.',
  reference: 'RFC 4559; Elastic guide, "Secure your clusters with Kerberos".',
  fails: 'host/es.example.com@EXAMPLE.COM',
  passes: 'HTTP/es.example.com@EXAMPLE.COM',
  check: silentOf('keytab-principal'),
});
