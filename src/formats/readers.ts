import type { FormatName, FormatReader } from './reading.ts';

/** The reader of each format, loaded when a file is of it. */
export const readers: Readonly<Partial<Record<FormatName, () => Promise<FormatReader>>>> = {
  'word-list': async () => (await import('./word-list.ts')).readWordList,
  'stemmer-override': async () => (await import('./stemmer-override.ts')).readStemmerOverride,
  mappings: async () => (await import('./mappings.ts')).readMappings,
  'type-table': async () => (await import('./type-table.ts')).readTypeTable,
  'kuromoji-user-dictionary': async () =>
    (await import('./kuromoji-user-dictionary.ts')).readKuromojiUserDictionary,
  'nori-user-dictionary': async () => (await import('./nori-user-dictionary.ts')).readNoriUserDictionary,
  'geoip-database': async () => (await import('./geoip-database.ts')).readGeoipDatabase,
  'user-agent-regexes': async () => (await import('./user-agent-regexes.ts')).readUserAgentRegexes,
  hunspell: async () => (await import('./hunspell.ts')).readHunspell,
  synonyms: async () => (await import('./solr-synonyms.ts')).readSolrSynonyms,
  'wordnet-synonyms': async () => (await import('./wordnet-synonyms.ts')).readWordnetSynonyms,
  certificates: async () => (await import('./certificates.ts')).readCertificates,
  keystore: async () => (await import('./keystore.ts')).readKeystore,
  keytab: async () => (await import('./keytab.ts')).readKeytab,
  'krb5-conf': async () => (await import('./krb5-conf.ts')).readKrb5Conf,
  'role-mapping': async () => (await import('./role-mapping.ts')).readRoleMapping,
  users: async () => (await import('./users.ts')).readUsers,
  'users-roles': async () => (await import('./users-roles.ts')).readUsersRoles,
  'hyphenation-patterns': async () => (await import('./hyphenation-patterns.ts')).readHyphenationPatterns,
  'icu-rules': async () => (await import('./icu-rules.ts')).readIcuRules,
  'saml-metadata': async () => (await import('./saml-metadata.ts')).readSamlMetadata,
  'ik-configuration': async () => (await import('./ik-configuration.ts')).readIkConfiguration,
  'ik-dictionary': async () => (await import('./ik-dictionary.ts')).readIkDictionary,
};
