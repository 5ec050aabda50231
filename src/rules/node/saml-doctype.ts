import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** SAML metadata has no DOCTYPE. */
export const samlDoctype = defineRule({
  id: 'saml-doctype',
  summary: 'SAML metadata has no DOCTYPE.',
  severity: 'error',
  stage: 'node start',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    "OpenSAML's parser refuses any DOCTYPE, as declarations and entities are a way into the machine that reads them. " +
    'A node with a realm that uses the file does not start then.',
  reference: 'FilesystemMetadataResolver of OpenSAML, which SamlRealm in Elasticsearch calls.',
  fails: '<!DOCTYPE EntityDescriptor>',
  passes: '<EntityDescriptor …> right after the XML declaration',
  check: failuresOf('saml-doctype'),
});
