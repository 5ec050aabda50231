import { describe, expect, it } from 'vitest';
import { geoipDatabaseSupported } from '../../../src/rules/node/geoip-database-supported.ts';
import { findings, reading } from '../../support/extension.ts';
import { mmdb } from '../../support/mmdb.ts';

const database = (content: Uint8Array) => reading('geoip-database', { 'ingest-geoip/My-City.mmdb': content });

describe('geoip-database-supported', () => {
  it('is silent about a database', async () => {
    expect(await findings(geoipDatabaseSupported, database(mmdb()))).toEqual([]);
  });

  it('points at a type in other letters', async () => {
    expect(
      await findings(geoipDatabaseSupported, database(mmdb({ database_type: 'geolite2-city' }))),
    ).toEqual([
      {
        rule: 'geoip-database-supported',
        severity: 'error',
        stage: 'first use',
        file: 'ingest-geoip/My-City.mmdb',
        message:
          'its type is "geolite2-city", which no processor of Elasticsearch knows; one such as GeoLite2-City was expected.',
        hint: 'Give it a type that ends in one of -City, -Country, -ASN, -Anonymous-IP, -Connection-Type, -Domain, -Enterprise, -ISP, as it is written here, or take ingest-geoip/My-City.mmdb out.',
      },
    ]);
  });

  it('leaves a file without a type to geoip-database-type', async () => {
    expect(await findings(geoipDatabaseSupported, database(Buffer.from('not a database')))).toEqual([]);
  });
});
