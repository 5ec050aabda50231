import { describe, expect, it } from 'vitest';
import { distinguishedNameFault } from '../../src/formats/distinguished-name.ts';
import { parseKrb5Conf, readKrb5Conf } from '../../src/formats/krb5-conf.ts';
import { passwordHashKind } from '../../src/formats/password-hash.ts';
import type { Problem } from '../../src/formats/problem.ts';
import { readRoleMapping } from '../../src/formats/role-mapping.ts';
import { readUsers } from '../../src/formats/users.ts';
import { parseUsersRoles, readUsersRoles } from '../../src/formats/users-roles.ts';
import { memoryFile } from '../support/memory-source.ts';
import { mutatedText } from '../support/mutated.ts';
import { survives } from '../support/survives.ts';

const file = (text: string) => memoryFile('file', Buffer.from(text));

describe('krb5.conf', () => {
  it('gives its values by the path to them', async () => {
    const text = '[LibDefaults]\n default_realm = "A"\n[realms]\nA =\n{\n kdc = one\n kdc = two\n}\n';
    expect(await parseKrb5Conf(file(text), () => undefined)).toEqual(
      new Map([
        ['libdefaults/default_realm', ['A']],
        ['realms/A/kdc', ['one', 'two']],
      ]),
    );
  });

  it.each([
    ['[realms\n', 1, 1],
    ['[realms]\n  A = {\n', 2, 3],
    ['[realms]\nA = {\nkdc = a }\n}\n}\n', 5, 1],
    ['[realms]\nA = { kdc = a }\n}\n', 3, 1],
  ])('cannot be read as %j', async (text, line, column) => {
    const problems: Problem[] = [];
    await parseKrb5Conf(file(text), (problem) => problems.push(problem));
    expect(problems).toMatchObject([{ kind: 'krb5-conf-syntax', line, column }]);
  });
});

describe('a distinguished name', () => {
  it.each([
    '',
    'cn=a',
    'cn = a , dc = b',
    'cn=a+sn=b;dc=c',
    String.raw`cn=a\,b,dc=c`,
    String.raw`cn=a\2cb`,
    'cn="a,b"',
    'cn=#040161',
    'cn=',
    '2.5.4.3=a',
  ])('may be %j', (name) => expect(distinguishedNameFault(name)).toBeUndefined());

  it.each([
    'admins',
    'cn',
    '=a',
    'cn=a,',
    'cn=a,,dc=b',
    'cn=a+',
    String.raw`cn=a\2`,
    'cn=a\\',
    'cn="a',
    'cn="a"b',
    'cn=a"b',
    'cn=#04',
    'a,cn=b',
  ])('cannot be %j', (name) => expect(distinguishedNameFault(name)).toMatch(/\S/));
});

describe('a hash', () => {
  it.each([
    [`$2a$10$${'a'.repeat(53)}`, 'hash'],
    [`$2b$12$${'a'.repeat(53)}`, 'hash'],
    [`$2a$15$${'a'.repeat(53)}`, 'broken'],
    ['$2a$10$short', 'broken'],
    [`{PBKDF2}10000$${'A'.repeat(43)}=$${'B'.repeat(43)}=`, 'hash'],
    [`{PBKDF2_STRETCH}12$${'A'.repeat(43)}=$${'B'.repeat(43)}=`, 'broken'],
    [`{SSHA256}${'A'.repeat(11)}=${'B'.repeat(43)}=`, 'hash'],
    [`{SHA}${'A'.repeat(27)}=`, 'hash'],
    ['{MD5}abc', 'broken'],
    ['$6$salt$hash', 'clear'],
    ['secret', 'clear'],
  ])('%s is of the kind %s', (hash, kind) => expect(passwordHashKind(hash)).toBe(kind));
});

describe('users_roles', () => {
  it('gives each user the roles of all lines', async () => {
    expect(await parseUsersRoles(file('admin: jane , joe\nuser:joe,,\n'), () => undefined)).toEqual(
      new Map([
        ['jane', { line: 1, column: 8, roles: ['admin'] }],
        ['joe', { line: 1, column: 15, roles: ['admin', 'user'] }],
      ]),
    );
  });
});

describe('users', () => {
  it('is spoken of without a word of it', async () => {
    const problems: Problem[] = [];
    const text = [
      'S3CRET',
      'jane:S3CRET',
      '$2a$10$S3CRET:jane',
      'S3CRET\u00e9:x',
      'jane:$2a$10$S3CRET',
      'S3CRET:a',
      'S3CRET:b',
      '',
    ];
    await readUsers([file(text.join('\n'))], (problem) => problems.push(problem), {});
    expect(new Set(problems.map(({ kind }) => kind))).toEqual(
      new Set(['users-line', 'users-name', 'users-hash', 'users-clear', 'users-duplicate']),
    );
    expect(JSON.stringify(problems)).not.toContain('S3CRET');
  });
});

describe('any text', () => {
  it('is read as krb5.conf', () =>
    survives(
      readKrb5Conf,
      mutatedText([
        '[realms]',
        '\n',
        ' = {',
        '\n}\n',
        '}',
        '[',
        ']',
        'include x',
        'kdc = a',
        'dns_lookup_kdc = no',
      ]),
    ));

  it('is read as role_mapping.yml', () =>
    survives(
      readRoleMapping,
      mutatedText([
        'admins:',
        '\n  - ',
        '"cn=a,dc=b"',
        ': [ ',
        ' ]',
        'cn=',
        ',',
        '\\',
        'a: {b: c}',
        '\n---\n',
        '~',
      ]),
    ));

  it('is read as users', () =>
    survives(
      readUsers,
      mutatedText(['jane', ':', `$2a$10$${'a'.repeat(53)}`, '\n', '{PBKDF2}10000$', '$', 'elastic']),
    ));

  it('is read as users_roles', () =>
    survives(readUsersRoles, mutatedText(['admin', ':', ',', '\n', 'jane', ' , '])));
});
