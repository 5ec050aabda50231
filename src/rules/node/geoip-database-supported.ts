import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** A database is of a known type. */
export const geoipDatabaseSupported = defineRule({
  id: 'geoip-database-supported',
  summary: 'The type of a GeoIP database is one that Elasticsearch knows.',
  severity: 'error',
  stage: 'first use',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Elasticsearch goes by how the type inside the file ends, such as -City, with regard to case; types of IPinfo go by the words in them. ' +
    'With any other type a pipeline that names the database cannot be created.',
  reference: 'GeoIpProcessor and IpinfoIpDataLookups in Elasticsearch 9.5: Unsupported database type.',
  stricter:
    'Elasticsearch reads the type of such a file without a fault, and refuses it when a pipeline names it.',
  fails: 'geolite2-city',
  passes: 'GeoLite2-City',
  check: failuresOf('geoip-database-supported'),
});
