import type { Receipt } from '../../src/receipt.ts';

/** What a name looks like that would like to be a line of its own, or to be obeyed by a terminal. */
export const FORGED = 'a\nPublished bundle b 9.*\u001b[2J';

export const receipt: Receipt = {
  format: 'slipway-receipt/1',
  action: 'create',
  host: 'https://api.elastic-cloud.com',
  id: '2536123203',
  url: 'repo://2536123203',
  type: 'bundle',
  name: 'harbour',
  version: '9.*',
  fileName: 'harbour-9.x.zip',
  size: 1234,
  sha256: 'a'.repeat(64),
  contentDigest: 'c'.repeat(64),
  files: [{ path: 'dictionaries/synonyms.txt', size: 13, sha256: 'f'.repeat(64) }],
  verified: 'bytes',
  sent: 1234,
  at: '2026-11-05T12:00:00.000Z',
  planFragment: {
    user_bundles: [{ name: 'harbour', url: 'repo://2536123203', elasticsearch_version: '9.*' }],
  },
};
