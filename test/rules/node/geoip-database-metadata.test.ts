import { describe, expect, it } from 'vitest';
import { geoipDatabaseMetadata } from '../../../src/rules/node/geoip-database-metadata.ts';
import { findings, reading } from '../../support/extension.ts';
import { mmdb } from '../../support/mmdb.ts';

const database = (content: Uint8Array) => reading('geoip-database', { 'ingest-geoip/My-City.mmdb': content });

describe('geoip-database-metadata', () => {
  it('is silent about a database', async () => {
    expect(await findings(geoipDatabaseMetadata, database(mmdb()))).toEqual([]);
  });

  it('points at metadata with a hole', async () => {
    expect(await findings(geoipDatabaseMetadata, database(mmdb({ node_count: undefined })))).toEqual([
      {
        rule: 'geoip-database-metadata',
        severity: 'error',
        stage: 'first use',
        file: 'ingest-geoip/My-City.mmdb',
        message:
          'its metadata cannot be read: the marker, or one of node_count, record_size and ip_version, is not there.',
        hint: 'Get ingest-geoip/My-City.mmdb anew; it may have been cut off.',
      },
    ]);
  });

  it('leaves a type that is not known to geoip-database-supported', async () => {
    expect(await findings(geoipDatabaseMetadata, database(mmdb({ database_type: 'Other' })))).toEqual([]);
  });
});
