import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Certificates last. */
export const certificateExpiry = defineRule({
  id: 'certificate-expiry',
  summary: 'No certificate has run out, or runs out soon.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Nothing looks at the date when a certificate is read; connections that hang from it fail from that day on. ' +
    'Slipway has no clock: what ran out before the newest release that it knows came out is a warning, and what runs out within half a year of that day a note.',
  reference:
    'PKIX path validation in the JDK: CertificateExpiredException. Elasticsearch itself checks no dates when it loads certificates.',
  fails: 'a certificate that was good until 2015',
  passes: 'a certificate that is good for years',
  check: silentOf('certificate-expiry'),
});
