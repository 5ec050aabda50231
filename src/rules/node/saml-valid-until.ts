import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** SAML metadata may end. */
export const samlValidUntil = defineRule({
  id: 'saml-valid-until',
  summary: 'SAML metadata says until when it is valid.',
  severity: 'note',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'A node that starts after validUntil does not take the metadata: cannot load SAML metadata, or cannot find the entity, and it does not start. ' +
    'A running node keeps what it has. ' +
    'Slipway does not look at the clock, so that a check says the same each day.',
  reference: 'FilesystemMetadataResolver of OpenSAML, which SamlRealm in Elasticsearch calls.',
  fails: 'validUntil="2024-01-31T00:00:00Z"',
  passes: 'no validUntil, or one that is far off',
  check: silentOf('saml-valid-until'),
});
