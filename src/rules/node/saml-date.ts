import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Dates in SAML metadata are dates. */
export const samlDate = defineRule({
  id: 'saml-date',
  summary: 'validUntil is a date, and cacheDuration a duration.',
  severity: 'error',
  stage: 'node start',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'OpenSAML reads both while it reads the metadata, and gives up on the file when one is of another form. ' +
    'A node with a realm that uses the file does not start then.',
  reference: 'FilesystemMetadataResolver of OpenSAML, which SamlRealm in Elasticsearch calls.',
  fails: 'validUntil="31.01.2030"',
  passes: 'validUntil="2030-01-31T00:00:00Z"',
  check: failuresOf('saml-date'),
});
