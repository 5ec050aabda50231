import { readCertificates } from './certificates.ts';
import { readGeoipDatabase } from './geoip-database.ts';
import { readKeystore } from './keystore.ts';
import { readKeytab } from './keytab.ts';
import { readKrb5Conf } from './krb5-conf.ts';
import { readKuromojiUserDictionary } from './kuromoji-user-dictionary.ts';
import { readMappings } from './mappings.ts';
import { readNoriUserDictionary } from './nori-user-dictionary.ts';
import type { FormatName, FormatReader } from './reading.ts';
import { readRoleMapping } from './role-mapping.ts';
import { readStemmerOverride } from './stemmer-override.ts';
import { readTypeTable } from './type-table.ts';
import { readUserAgentRegexes } from './user-agent-regexes.ts';
import { readUsers } from './users.ts';
import { readUsersRoles } from './users-roles.ts';
import { readWordList } from './word-list.ts';

/** The reader of each format. */
export const readers: Readonly<Partial<Record<FormatName, FormatReader>>> = {
  'word-list': readWordList,
  'stemmer-override': readStemmerOverride,
  mappings: readMappings,
  'type-table': readTypeTable,
  'kuromoji-user-dictionary': readKuromojiUserDictionary,
  'nori-user-dictionary': readNoriUserDictionary,
  'geoip-database': readGeoipDatabase,
  'user-agent-regexes': readUserAgentRegexes,
  certificates: readCertificates,
  keystore: readKeystore,
  keytab: readKeytab,
  'krb5-conf': readKrb5Conf,
  'role-mapping': readRoleMapping,
  users: readUsers,
  'users-roles': readUsersRoles,
};
