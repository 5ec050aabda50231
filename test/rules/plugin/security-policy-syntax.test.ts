import { describe, expect, it } from 'vitest';
import { securityPolicySyntax } from '../../../src/rules/plugin/security-policy-syntax.ts';
import { descriptor, findings, plugin } from '../../support/extension.ts';

const on = (policy: string, release = '8.17.0', more: Readonly<Record<string, string>> = {}) =>
  plugin({
    'plugin-descriptor.properties': descriptor({ 'elasticsearch.version': release }),
    'plugin-security.policy': policy,
    ...more,
  });

describe('security-policy-syntax', () => {
  it('is silent for all that the syntax has', async () => {
    const policy =
      '// why\n/* and\nhow */ keystore "x", "y";\nGrant codeBase "file:/x", signedBy "y", principal * * {\n' +
      '  permission java.io.FilePermission "a\\"b", "read", signedBy "z";\n};;';
    expect(await findings(securityPolicySyntax, on(policy))).toEqual([]);
  });

  it('refuses a policy too large to be read', async () => {
    const found = await findings(securityPolicySyntax, on('/'.repeat(1024 * 1024 + 1)));
    expect(found.map(({ severity, message }) => [severity, message])).toEqual([
      ['error', 'plugin-security.policy has 1048577 bytes; Slipway reads policies up to 1048576.'],
    ]);
    expect(await findings(securityPolicySyntax, on('/'.repeat(1024 * 1024 + 1), '8.18.0'))).toEqual([]);
  });

  it('shows where Java stops', async () => {
    const policy = 'grant {\n  permission java.lang.RuntimePermission "getClassLoader"\n};\n';
    expect(await findings(securityPolicySyntax, on(policy))).toEqual([
      {
        rule: 'security-policy-syntax',
        severity: 'error',
        file: 'plugin-security.policy',
        line: 3,
        column: 1,
        message:
          'Java cannot read the policy from here on: expected [;], found [}]. It drops the whole file.',
        hint: 'Write `grant { permission <class> "<name>", "<actions>"; };`, each with its semicolon.',
      },
    ]);
  });

  it.each([
    ['x', 'expected [;], found [x]'],
    ['# comment', 'expected [;], found [#]'],
    ['grant { foo };', 'expected permission entry'],
    ['grant { permission', 'expected [permission type], read [end of file]'],
    ["grant { permission a.B 'c'; };", "expected [;], found [']"],
    ['grant foo { };', 'expected codeBase or SignedBy or Principal'],
    ['grant codeBase "a", codeBase "b" { };', 'multiple Codebase expressions'],
    ['grant { }', 'expected [;], read [end of file]'],
  ])('refuses %j', async (policy, reason) => {
    const found = await findings(securityPolicySyntax, on(policy));
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining(reason)]);
  });

  it('leaves releases that do not read it to security-policy-ignored', async () => {
    expect(await findings(securityPolicySyntax, on('x', '8.18.0'))).toEqual([]);
  });
});
