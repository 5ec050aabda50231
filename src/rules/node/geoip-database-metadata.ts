import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** A database can be opened. */
export const geoipDatabaseMetadata = defineRule({
  id: 'geoip-database-metadata',
  summary: 'The metadata of a GeoIP database is whole.',
  severity: 'error',
  stage: 'first use',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'The reader needs the marker of the metadata in the last 128 kB of the file, and node_count, record_size and ip_version in it. ' +
    'Without these the database cannot be opened, and each document gets the tag _geoip_database_unavailable.',
  reference: 'com.maxmind.db.Reader, which Elasticsearch uses; MaxMind DB file format 2.0.',
  stricter: 'When the pipeline is created Elasticsearch looks at the type alone; the first document fails.',
  fails: 'a database that was cut off at its end',
  passes: 'a database as MaxMind or IPinfo give it',
  check: failuresOf('geoip-database-metadata'),
});
