import { configPath } from '../../elasticsearch/config-path.ts';
import { defineRule } from '../rule.ts';

/** Where the geoip processor looks, and under which names. */
export const geoipNames = defineRule({
  id: 'geoip-names',
  summary:
    'GeoIP databases lie in ingest-geoip/ under names of their own that end in -City, -Country or -ASN.mmdb.',
  severity: 'warn',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Elasticsearch looks for databases in config/ingest-geoip/ itself, by *.mmdb in lower case, and nowhere else. ' +
    "Elastic Cloud's guide asks for a name that ends in -City.mmdb, -Country.mmdb or -ASN.mmdb and differs from the GeoLite2 databases that are built in. " +
    'Releases from 9.0 on go by the type inside the file, and leave the name free.',
  reference:
    'ConfigDatabases in Elasticsearch; Elastic guide, "Upload custom plugins and bundles", on GeoIP.',
  fails: 'ingest-geoip/GeoLite2-City.mmdb',
  passes: 'ingest-geoip/MyGeoLite2-City.mmdb',

  *check({ source }) {
    for (const { path } of source.files.filter((file) => /\.mmdb$/i.test(file.path))) {
      const name = path.slice(path.lastIndexOf('/') + 1);
      const stem = name.replace(/\.mmdb$/i, '');
      if (configPath(path) !== `ingest-geoip/${stem}.mmdb`) {
        yield {
          file: path,
          message: `${path} is not where databases are looked for; ingest-geoip/${stem}.mmdb was expected.`,
          hint: `Move it: mv ${path} ingest-geoip/${stem}.mmdb.`,
        };
      } else if (/^GeoLite2-(City|Country|ASN)$/.test(stem)) {
        yield {
          file: path,
          message: `${name} is the name of a database that is built in.`,
          hint: `Rename it: mv ${path} ${path.replace(name, `My${name}`)}.`,
        };
      } else if (!/-(City|Country|ASN)$/.test(stem)) {
        yield {
          file: path,
          message: `${name} does not end in -City.mmdb, -Country.mmdb or -ASN.mmdb.`,
          hint: `Rename it after its kind: mv ${path} ${path.replace(name, `${stem}-City.mmdb`)}.`,
        };
      }
    }
  },
});
