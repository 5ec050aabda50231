import { cacertsRoots } from './node/cacerts-roots.ts';
import { certificateExpiry } from './node/certificate-expiry.ts';
import { certificatesKey } from './node/certificates-key.ts';
import { certificatesPem } from './node/certificates-pem.ts';
import { certificatesX509 } from './node/certificates-x509.ts';
import { keystoreExtension } from './node/keystore-extension.ts';
import { keystoreFormat } from './node/keystore-format.ts';
import { keystoreKey } from './node/keystore-key.ts';
import { keystorePassword } from './node/keystore-password.ts';
import { keystoreTrusted } from './node/keystore-trusted.ts';
import { keystoreUnread } from './node/keystore-unread.ts';
import { keytabEntries } from './node/keytab-entries.ts';
import { keytabFormat } from './node/keytab-format.ts';
import { keytabPrincipal } from './node/keytab-principal.ts';
import { keytabWeak } from './node/keytab-weak.ts';
import { krb5ConfIgnored } from './node/krb5-conf-ignored.ts';
import { krb5ConfInclude } from './node/krb5-conf-include.ts';
import { krb5ConfRealm } from './node/krb5-conf-realm.ts';
import { krb5ConfSyntax } from './node/krb5-conf-syntax.ts';
import { roleMappingDn } from './node/role-mapping-dn.ts';
import { roleMappingShape } from './node/role-mapping-shape.ts';
import { roleMappingYaml } from './node/role-mapping-yaml.ts';
import { usersClear } from './node/users-clear.ts';
import { usersDuplicate } from './node/users-duplicate.ts';
import { usersHash } from './node/users-hash.ts';
import { usersLine } from './node/users-line.ts';
import { usersName } from './node/users-name.ts';
import { usersRolesLine } from './node/users-roles-line.ts';
import { usersRolesUnknown } from './node/users-roles-unknown.ts';
import type { Rule } from './rule.ts';

/** The rules on what a node reads for itself, in their order: certificates and stores, Kerberos, the realms' files. */
export const nodeRules: readonly Rule[] = [
  certificatesPem,
  certificatesKey,
  certificatesX509,
  certificateExpiry,
  keystoreFormat,
  keystorePassword,
  keystoreTrusted,
  keystoreUnread,
  keystoreKey,
  keystoreExtension,
  cacertsRoots,
  keytabFormat,
  keytabEntries,
  keytabPrincipal,
  keytabWeak,
  krb5ConfSyntax,
  krb5ConfInclude,
  krb5ConfRealm,
  krb5ConfIgnored,
  roleMappingYaml,
  roleMappingDn,
  roleMappingShape,
  usersLine,
  usersName,
  usersHash,
  usersClear,
  usersDuplicate,
  usersRolesLine,
  usersRolesUnknown,
];
