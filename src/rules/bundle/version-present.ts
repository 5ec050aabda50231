import { newestMajor } from '../../elasticsearch/releases.ts';
import { defineRule } from '../rule.ts';

/** Nothing in a bundle says which releases it is for. */
export const versionPresent = defineRule({
  id: 'version-present',
  summary: 'The bundle has a version.',
  severity: 'note',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Elastic Cloud creates no extension without a version, and a bundle has no descriptor that states one. ' +
    'To check and pack a bundle none is needed; to publish it one is.',
  reference: 'CreateExtensionRequest.version in the Elastic Cloud API.',
  fails: 'slipway publish synonyms',
  passes: "slipway publish synonyms --version '9.*'",

  *check({ identity: { version } }) {
    if (version !== undefined) return;
    yield {
      file: '.',
      message: 'The bundle has no version, which publishing will need.',
      hint: `Pass --version '${newestMajor}.*', or set "version" in slipway.json.`,
    };
  },
});
