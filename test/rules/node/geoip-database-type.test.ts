import { describe, expect, it } from 'vitest';
import { geoipDatabaseType } from '../../../src/rules/node/geoip-database-type.ts';
import { findings, reading } from '../../support/extension.ts';
import { mmdb } from '../../support/mmdb.ts';

const database = (content: Uint8Array) => reading('geoip-database', { 'ingest-geoip/My-City.mmdb': content });

describe('geoip-database-type', () => {
  it('is silent about a database', async () => {
    expect(await findings(geoipDatabaseType, database(mmdb()))).toEqual([]);
  });

  it('points at a file without a type', async () => {
    expect(await findings(geoipDatabaseType, database(Buffer.from('not a database')))).toEqual([
      {
        rule: 'geoip-database-type',
        severity: 'error',
        stage: 'first use',
        file: 'ingest-geoip/My-City.mmdb',
        message: 'database_type is not in its last 2048 bytes, where every MaxMind database has it.',
        hint: 'Get ingest-geoip/My-City.mmdb anew, unpacked, as a .mmdb file.',
      },
    ]);
  });

  it('leaves metadata with a hole to geoip-database-metadata', async () => {
    expect(await findings(geoipDatabaseType, database(mmdb({ node_count: undefined })))).toEqual([]);
  });
});
