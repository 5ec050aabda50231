import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** The file is YAML. */
export const userAgentYaml = defineRule({
  id: 'user-agent-yaml',
  summary: 'A file of user agent regexes is YAML.',
  severity: 'error',
  stage: 'node start',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Elasticsearch reads every .yml file of user-agent/ and ingest-user-agent/ while a node starts. ' +
    'One that cannot be read as YAML stops the node. ' +
    'In double quotes a backslash is an escape of YAML, so "\\d" is none.',
  reference:
    'UserAgentParser in the ingest-user-agent module of Elasticsearch. Each error but that of reading stops the node.',
  fails: '- regex: "(\\d+)"',
  passes: "- regex: '(\\d+)'",
  check: failuresOf('user-agent-yaml'),
});
