import { securityPolicyUse } from '../../elasticsearch/policies.ts';
import { securityPolicyFile } from '../../formats/security-policy.ts';
import { defineRule } from '../rule.ts';
import { readSecurityPolicy, securityPolicyLimit, securityPolicyOf } from '../security-policy.ts';

/** Java drops a policy that it cannot read, with a line on the console. */
export const securityPolicySyntax = defineRule({
  id: 'security-policy-syntax',
  summary: 'plugin-security.policy can be read to its end.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'Up to 8.17 the policy is read by the JDK, which at the first mistake drops the whole file. ' +
    'It prints a line on the console and goes on, so the plugin is installed and has none of its permissions.',
  reference:
    'PolicyUtil.readPolicy in Elasticsearch up to 8.17; sun.security.provider.PolicyFile in the JDK.',
  stricter: 'Elasticsearch goes on without any of the permissions, which the plugin then fails for want of.',
  fails: 'grant {\n  permission java.lang.RuntimePermission "getClassLoader"\n};',
  passes: 'grant {\n  permission java.lang.RuntimePermission "getClassLoader";\n};',

  async *check({ source, target }) {
    if (target !== undefined && target.ask(securityPolicyUse) === 'ignored') return;
    const file = securityPolicyOf(source);
    if (file !== undefined && file.size > securityPolicyLimit) {
      yield {
        file: file.path,
        message: `${file.path} has ${file.size} bytes; Slipway reads policies up to ${securityPolicyLimit}.`,
        hint: 'Delete what is no policy.',
      };
      return;
    }
    const problem = (await readSecurityPolicy(source))?.problem;
    if (problem === undefined) return;
    yield {
      file: securityPolicyFile,
      line: problem.line,
      column: problem.column,
      message: `Java cannot read the policy from here on: ${problem.message}. It drops the whole file.`,
      hint: 'Write `grant { permission <class> "<name>", "<actions>"; };`, each with its semicolon.',
    };
  },
});
