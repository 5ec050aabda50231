import { securityPolicyUse } from '../../elasticsearch/policies.ts';
import { securityPolicyFile } from '../../formats/security-policy.ts';
import { defineRule } from '../rule.ts';
import { readSecurityPolicy } from '../security-policy.ts';

/** `${codebase.<jar>}` stands for a jar of the plugin. */
export const securityPolicyCodebases = defineRule({
  id: 'security-policy-codebases',
  summary: 'Each codebase in plugin-security.policy is one jar of the plugin.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'Up to 8.17 each jar at the root of the plugin and in spi/ has a property with its name, codebase.demo-1.0.jar, and one without version and ending, codebase.demo. ' +
    'A jar without a version has the first one alone. ' +
    'A policy with the name of another jar is refused by the installer and by each node. ' +
    'So is any policy beside two jars with one property, as demo-1.0.jar and demo-1.0-linux.jar: "codebase property already set".',
  reference: 'PolicyUtil.readPolicy in Elasticsearch 7.11 to 8.17, Security.readPolicy before.',
  fails: `grant codeBase "\${codebase.other}" { };`,
  passes: `grant codeBase "\${codebase.demo}" { };`,

  async *check({ source, target }) {
    if (target !== undefined && target.ask(securityPolicyUse) === 'ignored') return;
    const policy = await readSecurityPolicy(source);
    if (policy === undefined || policy.problem !== undefined) return;
    const { known, clash } = properties(source.files.flatMap(({ path }) => jarName(path) ?? []));
    if (clash !== undefined) {
      const { property, jars } = clash;
      yield {
        file: securityPolicyFile,
        message: `${jars.join(' and ')} are both \${${property}}, which one jar alone may be where there is a policy.`,
        hint: `Rename one of them so that it differs before its version, or delete ${securityPolicyFile}.`,
      };
      return;
    }
    for (const { codeBase } of policy.grants) {
      const name = /\$\{(codebase\.[^}]*)\}/.exec(codeBase?.text ?? '')?.[1];
      if (codeBase === undefined || name === undefined || known.has(name)) continue;
      yield {
        file: securityPolicyFile,
        line: codeBase.line,
        column: codeBase.column,
        message: `No jar of the plugin is \${${name}}; ${known.size === 0 ? 'it has none at all' : `there is ${[...known.keys()].sort().slice(0, 6).join(', ')}`}.`,
        hint: 'Write the name of a jar at the root of the plugin, or a grant for all jars, without codeBase.',
      };
    }
  },
});

function jarName(path: string): string | undefined {
  return /^(?:spi\/)?([^/]+\.jar)$/.exec(path)?.[1];
}

/** The properties of the jars, and the first that two of them have; of one file name in both folders one jar counts. */
function properties(jars: readonly string[]) {
  const known = new Map<string, string>();
  for (const jar of new Set(jars)) {
    for (const property of codebases(jar)) {
      const other = known.get(property);
      if (other !== undefined) return { known, clash: { property, jars: [other, jar] } };
      known.set(property, jar);
    }
  }
  return { known, clash: undefined };
}

function codebases(jar: string): readonly string[] {
  const short = jar.replace(/-\d+\.\d+.*\.jar/, '');
  return short === jar ? [`codebase.${jar}`] : [`codebase.${jar}`, `codebase.${short}`];
}
