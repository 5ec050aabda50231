import { describe, expect, it } from 'vitest';
import { securityPolicyPermissions } from '../../../src/rules/plugin/security-policy-permissions.ts';
import { descriptor, findings, plugin } from '../../support/extension.ts';

const on = (policy: string, release = '8.17.0', more: Readonly<Record<string, string>> = {}) =>
  plugin({
    'plugin-descriptor.properties': descriptor({ 'elasticsearch.version': release }),
    'plugin-security.policy': policy,
    ...more,
  });

const permission = (text: string) => `grant {\n  permission ${text};\n};\n`;

describe('security-policy-permissions', () => {
  it.each([
    'java.lang.RuntimePermission "getClassLoader"',
    'java.lang.RuntimePermission "loadLibrary.demo"',
    'java.io.FilePermission "/tmp", "read"',
    'java.net.SocketPermission "localhost:9200", "connect,resolve"',
    'java.util.PropertyPermission "${user.home}", "read,write"',
    'java.net.URLPermission "http://x", "GET"',
    'java.security.SecurityPermission "putProviderProperty.BC"',
    'java.lang.RuntimePermission',
  ])('is silent for %s', async (text) => {
    expect(await findings(securityPolicyPermissions, on(permission(text)))).toEqual([]);
  });

  it('refuses what is not on the list', async () => {
    expect(
      await findings(securityPolicyPermissions, on(permission('java.lang.RuntimePermission "*"'))),
    ).toEqual([
      {
        rule: 'security-policy-permissions',
        severity: 'error',
        file: 'plugin-security.policy',
        line: 2,
        column: 3,
        message:
          'java.lang.RuntimePermission "*" is not among the permissions that Elasticsearch 8.17.0 gives to plugins.',
        hint: 'Delete the line, and do without the permission.',
      },
    ]);
  });

  it.each([
    ['java.security.AllPermission', '8.17.0'],
    ['java.io.FilePermission "/tmp", "read,write"', '7.17.0'],
    ['java.lang.RuntimePermission "createClassLoader"', '8.0.0'],
    ['java.lang.reflect.ReflectPermission "*"', '7.11.0'],
    ['org.example.MyPermission "x"', '8.17.0'],
    ['java.sql.SQLPermission "setLog"', '8.17.0'],
    ['org.elasticsearch.SecuredConfigFileAccessPermission "x"', '8.0.1'],
  ])('refuses %s in %s', async (text, release) => {
    expect(await findings(securityPolicyPermissions, on(permission(text), release))).toHaveLength(1);
  });

  it.each([
    ['java.security.AllPermission', '7.10.2'],
    ['java.lang.RuntimePermission "createClassLoader"', '7.17.29'],
    ['org.elasticsearch.SecuredConfigFileAccessPermission "x"', '8.17.10'],
  ])('takes %s in %s', async (text, release) => {
    expect(await findings(securityPolicyPermissions, on(permission(text), release))).toEqual([]);
  });

  it('only warns where a property of the node decides', async () => {
    const found = await findings(
      securityPolicyPermissions,
      on(permission('java.lang.RuntimePermission "${x}"')),
    );
    expect(found.map(({ severity }) => severity)).toEqual(['warn']);
  });

  it('looks at no grant for a signer, a user or another place', async () => {
    const all = '{ permission java.security.AllPermission; };';
    const policy = `grant signedBy "x" ${all}\ngrant principal a.B "c" ${all}\ngrant codeBase "file:/x" ${all}\n`;
    expect(await findings(securityPolicyPermissions, on(policy))).toEqual([]);
  });

  it('leaves releases that do not read it to security-policy-ignored', async () => {
    const policy = permission('java.security.AllPermission');
    expect(await findings(securityPolicyPermissions, on(policy, '9.0.0'))).toEqual([]);
  });
});
