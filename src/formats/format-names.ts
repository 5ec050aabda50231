import type { FormatName } from './reading.ts';

/** What each format is, in a few words. */
const formats: Readonly<Record<FormatName, string>> = {
  synonyms: "synonyms in Solr's format",
  'wordnet-synonyms': "synonyms in WordNet's format",
  'word-list': 'words, one a line',
  'stemmer-override': 'words and their stems',
  mappings: 'characters and what takes their place',
  'type-table': 'characters and their types',
  hunspell: 'a hunspell dictionary',
  'kuromoji-user-dictionary': 'a user dictionary for Japanese',
  'nori-user-dictionary': 'a user dictionary for Korean',
  'hyphenation-patterns': 'hyphenation patterns',
  'icu-rules': 'break rules of ICU',
  'geoip-database': 'a GeoIP database',
  'user-agent-regexes': 'regular expressions for user agents',
  'saml-metadata': 'metadata of SAML',
  certificates: 'certificates',
  keystore: 'a key store',
  keytab: 'keys of Kerberos',
  'krb5-conf': 'the configuration of Kerberos',
  'role-mapping': 'a role mapping',
  users: 'users',
  'users-roles': 'roles of users',
  'ik-dictionary': 'a dictionary of IK',
  'ik-configuration': 'the configuration of IK',
};

/** Every format, as slipway.json names it. */
export const formatNames = Object.keys(formats) as readonly FormatName[];

/** `synonyms in WordNet's format` */
export function formatText(format: FormatName): string {
  return formats[format];
}
