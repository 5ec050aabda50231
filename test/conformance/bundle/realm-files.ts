import { parseKrb5Conf } from '../../../src/formats/krb5-conf.ts';
import { parseRoleMapping } from '../../../src/formats/role-mapping.ts';
import { parseUsers } from '../../../src/formats/users.ts';
import { parseUsersRoles } from '../../../src/formats/users-roles.ts';
import type { BundleKind } from './kinds.ts';

const ignore = () => undefined;

/** What the realms of a node read. */
export const realmFileKinds: Readonly<Record<string, BundleKind>> = {
  krb5_conf: {
    format: 'krb5-conf',
    async entries([file]) {
      const values = file === undefined ? undefined : await parseKrb5Conf(file, ignore);
      const [realm] = values?.get('libdefaults/default_realm') ?? [];
      if (realm === undefined) return ['default_realm=null'];
      return [`default_realm=${realm}`, `kdc=${values?.get(`realms/${realm}/kdc`)?.join(' ') ?? null}`];
    },
  },
  role_mapping: {
    format: 'role-mapping',
    async entries([file]) {
      const mapped = file === undefined ? [] : await parseRoleMapping(file, ignore);
      return mapped.map(({ role, name }) => `${role}: ${name}`).sort();
    },
  },
  users: {
    format: 'users',
    async entries([file]) {
      const users = file === undefined ? [] : [...(await parseUsers(file, ignore))];
      return users.map(([name, kind]) => `${name} ${kind === 'clear' ? 'clear' : 'hashed'}`).sort();
    },
  },
  users_roles: {
    format: 'users-roles',
    async entries([file]) {
      const users = file === undefined ? [] : [...(await parseUsersRoles(file, ignore))];
      return users
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, { roles }]) => `${name}: ${roles.join(',')}`);
    },
  },
};
