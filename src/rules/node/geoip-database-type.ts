import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** A database says what it is. */
export const geoipDatabaseType = defineRule({
  id: 'geoip-database-type',
  summary: 'A GeoIP database tells its type in its last 2,048 bytes.',
  severity: 'error',
  stage: 'first use',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Elasticsearch finds the type of a database by the text database_type near the end of the file. ' +
    'Without it, as in a .tar.gz or a file that was cut off, a pipeline that names the database cannot be created.',
  reference: 'MMDBUtil.getDatabaseType in Elasticsearch 9.5: database type marker not found.',
  fails: 'a GeoLite2-City.tar.gz that was renamed',
  passes: 'the .mmdb file out of it',
  check: failuresOf('geoip-database-type'),
});
