import { describe, expect, it } from 'vitest';
import { geoipNames } from '../../../src/rules/bundle/geoip-names.ts';
import { bundle, findings } from '../../support/extension.ts';

describe('geoip-names', () => {
  it.each(['ingest-geoip/MyGeoLite2-City.mmdb', 'dictionaries/ingest-geoip/ours-ASN.mmdb'])(
    'is silent for %s',
    async (path) => {
      expect(await findings(geoipNames, bundle({ [path]: '' }))).toEqual([]);
    },
  );

  it.each([
    [
      'Ours-City.mmdb',
      'Ours-City.mmdb is not where databases are looked for; ingest-geoip/Ours-City.mmdb was expected.',
      'Move it: mv Ours-City.mmdb ingest-geoip/Ours-City.mmdb.',
    ],
    [
      'ingest-geoip/Ours-City.MMDB',
      'ingest-geoip/Ours-City.MMDB is not where databases are looked for; ingest-geoip/Ours-City.mmdb was expected.',
      'Move it: mv ingest-geoip/Ours-City.MMDB ingest-geoip/Ours-City.mmdb.',
    ],
    [
      'ingest-geoip/GeoLite2-ASN.mmdb',
      'GeoLite2-ASN.mmdb is the name of a database that is built in.',
      'Rename it: mv ingest-geoip/GeoLite2-ASN.mmdb ingest-geoip/MyGeoLite2-ASN.mmdb.',
    ],
    [
      'ingest-geoip/ours.mmdb',
      'ours.mmdb does not end in -City.mmdb, -Country.mmdb or -ASN.mmdb.',
      'Rename it after its kind: mv ingest-geoip/ours.mmdb ingest-geoip/ours-City.mmdb.',
    ],
  ])('warns of %s', async (path, message, hint) => {
    expect(await findings(geoipNames, bundle({ [path]: '' }))).toEqual([
      { rule: 'geoip-names', severity: 'warn', file: path, message, hint },
    ]);
  });

  it('leaves two databases that land on one to dictionaries-collision', async () => {
    const twice = bundle({
      'ingest-geoip/a-City.mmdb': '',
      'dictionaries/ingest-geoip/a-City.mmdb': '',
    });
    expect(await findings(geoipNames, twice)).toEqual([]);
  });
});
