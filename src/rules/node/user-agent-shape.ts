import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Lists of items with a regex. */
export const userAgentShape = defineRule({
  id: 'user-agent-shape',
  summary: 'A file of user agent regexes has lists of items, each with a regex.',
  severity: 'error',
  stage: 'node start',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'The file holds at least one of user_agent_parsers, os_parsers and device_parsers: a list of maps, with a regex and texts in each. ' +
    'Anything else stops the node while it starts, in words that name neither the file nor the line.',
  reference: 'UserAgentParser in the ingest-user-agent module of Elasticsearch.',
  fails: 'user_agent_parsers: Demo',
  passes: "user_agent_parsers: and below it - regex: 'Demo'",
  check: failuresOf('user-agent-shape'),
});
