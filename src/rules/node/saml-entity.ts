import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** SAML metadata describes an entity. */
export const samlEntity = defineRule({
  id: 'saml-entity',
  summary: 'SAML metadata holds an EntityDescriptor with an entityID.',
  severity: 'error',
  stage: 'node start',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'The realm looks for the entity that idp.entity_id names, among the <EntityDescriptor>s of the file, in the namespace of SAML 2.0 metadata. ' +
    'Where there is none the node does not start. ' +
    'A page of HTML that was saved in place of the metadata is the usual reason.',
  reference: 'FilesystemMetadataResolver of OpenSAML, which SamlRealm in Elasticsearch calls.',
  fails: '<html>…</html>',
  passes: '<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="…">',
  check: failuresOf('saml-entity'),
});
