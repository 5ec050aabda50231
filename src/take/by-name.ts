import type { FormatName } from '../formats/reading.ts';

/** The format that a file's name tells, by what such files are called in Elasticsearch's pages, Lucene and Solr. */
export function formatByName(path: string): FormatName | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return names.find(([pattern]) => pattern.test(name))?.[1];
}

/** The first that fits counts. */
const names: readonly (readonly [RegExp, FormatName])[] = [
  [/^wn_s.*\.pl$/i, 'wordnet-synonyms'],
  [/synonyms?(?![a-z]).*\.(?:txt|syn|csv)$|\.syn$|^synonyms?$/i, 'synonyms'],
  [
    /stop[-_ ]?(?:words?|list)(?![a-z]).*\.(?:txt|dic|lst)$|^stop(?:words)?$|(?:^|[-_.])stop(?:[-_.].*)?\.txt$/i,
    'word-list',
  ],
  [/^(?:prot|key|keep|protected|common|article)[-_]?words?(?![a-z]).*\.txt$/i, 'word-list'],
  [/^(?:articles|contractions|elisions|stop[-_]?tags|stoptags|keywords)(?![a-z]).*\.txt$/i, 'word-list'],
  [/(?:word[-_]?list|decompound|compound[-_]?words).*\.txt$/i, 'word-list'],
  [/^stem(?:mer)?[-_]?(?:dict|override).*\.txt$/i, 'stemmer-override'],
  [/^(?:char[-_]?)?(?:mappings?|filter[-_]mappings?)(?![a-z]).*\.txt$/i, 'mappings'],
  [/^(?:wdff?types|(?:[a-z]+[-_])?type[-_]?table.*)\.txt$/i, 'type-table'],
  [
    /^user[-_]?dic(?:t(?:ionary)?)?[-_.](?:ja|jp|japanese|kuromoji)(?![a-z]).*\.(?:txt|csv)$/i,
    'kuromoji-user-dictionary',
  ],
  [/^kuromoji(?![a-z]).*\.(?:txt|csv)$/i, 'kuromoji-user-dictionary'],
  [
    /^user[-_]?dic(?:t(?:ionary)?)?[-_.](?:ko|kr|korean|nori)(?![a-z]).*\.(?:txt|csv)$/i,
    'nori-user-dictionary',
  ],
  [/^nori(?![a-z]).*\.(?:txt|csv)$/i, 'nori-user-dictionary'],
  [/^hyph(?:en(?:ation)?)?(?![a-z]).*\.xml$|^[a-z]{2}_[A-Z]{2}\.hyph\.xml$/, 'hyphenation-patterns'],
  [/\.rbbi$/i, 'icu-rules'],
  [/\.mmdb$/i, 'geoip-database'],
  [/\.(?:crt|cer|pem)$/i, 'certificates'],
  [/\.(?:p12|pfx|pkcs12|jks)$|^cacerts$/i, 'keystore'],
  [/(?:^|\.)keytab$/i, 'keytab'],
  [/^krb5\.(?:conf|ini)$/i, 'krb5-conf'],
  [/(?:saml|idp).*\.xml$/i, 'saml-metadata'],
  [/^IKAnalyzer\.cfg\.xml$/, 'ik-configuration'],
];

/** Could a file of this name be a list or dictionary that an index reads? */
export function isText(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return /\.(?:txt|dic|aff|dict|lst|list|csv|tsv|syn|words|pl|xml|rules)$/i.test(name) && !ABOUT.test(name);
}

const ABOUT =
  /^(?:readme|licen[cs]e|copying|notice|authors?|contributors|change(?:s|log)|history|version)(?![a-z])/i;
