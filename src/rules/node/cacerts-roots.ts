import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** The store of the JVM has the public roots. */
export const cacertsRoots = defineRule({
  id: 'cacerts-roots',
  summary: 'The file cacerts has the public roots too.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    "The file cacerts at the root of a bundle takes the place of the JVM's own, it is not added to it. " +
    'With certificates of your own alone, nothing else is trusted any more: repositories in S3, GCS and Azure, webhooks, and whatever else the node calls.',
  reference:
    'Elastic guide, "Upload custom plugins and bundles", on cacerts; lib/security/cacerts of the JDK.',
  fails: 'cacerts with one certificate',
  passes: "the JDK's cacerts, with one certificate more",
  check: silentOf('cacerts-roots'),
});
