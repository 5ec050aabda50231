import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Nothing in the file is left out. */
export const userAgentIgnored = defineRule({
  id: 'user-agent-ignored',
  summary: 'Everything in a file of user agent regexes counts.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Keys that Elasticsearch does not know, flags other than i, and all that follows an empty item are left out. ' +
    'Nothing says so.',
  reference: 'UserAgentParser in the ingest-user-agent module of Elasticsearch.',
  fails: '- regex, with browser_replacement below it',
  passes: '- regex, with family_replacement below it',
  check: silentOf('user-agent-ignored'),
});
