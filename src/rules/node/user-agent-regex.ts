import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Regular expressions are those of Java. */
export const userAgentRegex = defineRule({
  id: 'user-agent-regex',
  summary: 'Each regex of a user agent file is a regular expression of Java.',
  severity: 'error',
  stage: 'node start',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Elasticsearch compiles each regex while a node starts, and one that java.util.regex does not take stops the node. ' +
    'The syntax is not that of Python or JavaScript: named groups are (?<name>...).',
  reference: 'java.util.regex.Pattern; UserAgentParser in the ingest-user-agent module of Elasticsearch.',
  fails: "- regex: '(?P<name>Demo)'",
  passes: "- regex: '(?<name>Demo)'",
  check: failuresOf('user-agent-regex'),
});
