import { securityPolicyUse } from '../../elasticsearch/policies.ts';
import { securityPolicyFile } from '../../formats/security-policy.ts';
import { defineRule } from '../rule.ts';
import { readSecurityPolicy } from '../security-policy.ts';

/** `${codebase.<jar>}` stands for a jar of the plugin. */
export const securityPolicyCodebases = defineRule({
  id: 'security-policy-codebases',
  summary: 'Each codebase in plugin-security.policy is a jar of the plugin.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'Up to 8.17 each jar at the root of the plugin and in spi/ has a property with its name, codebase.demo-1.0.jar, and one without version and ending, codebase.demo. ' +
    'A jar without a version has the first one alone. ' +
    'A policy with the name of another jar is refused by the installer and by each node.',
  reference: 'PolicyUtil.readPolicy in Elasticsearch up to 8.17.',
  fails: `grant codeBase "\${codebase.other}" { };`,
  passes: `grant codeBase "\${codebase.demo}" { };`,

  async *check({ source, target }) {
    if (target !== undefined && target.ask(securityPolicyUse) === 'ignored') return;
    const policy = await readSecurityPolicy(source);
    if (policy === undefined || policy.problem !== undefined) return;
    const known = new Set(source.files.flatMap(({ path }) => codebases(path)));
    for (const { codeBase } of policy.grants) {
      const name = /\$\{(codebase\.[^}]*)\}/.exec(codeBase?.text ?? '')?.[1];
      if (codeBase === undefined || name === undefined || known.has(name)) continue;
      yield {
        file: securityPolicyFile,
        line: codeBase.line,
        column: codeBase.column,
        message: `No jar of the plugin is \${${name}}; ${known.size === 0 ? 'it has none at all' : `there is ${[...known].sort().slice(0, 6).join(', ')}`}.`,
        hint: 'Write the name of a jar at the root of the plugin, or a grant for all jars, without codeBase.',
      };
    }
  },
});

function codebases(path: string): readonly string[] {
  const [, jar] = /^(?:spi\/)?([^/]+\.jar)$/.exec(path) ?? [];
  if (jar === undefined) return [];
  const short = jar.replace(/-\d+\.\d+.*\.jar/, '');
  return short === jar ? [`codebase.${jar}`] : [`codebase.${jar}`, `codebase.${short}`];
}
