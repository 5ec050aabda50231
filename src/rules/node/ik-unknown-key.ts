import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** IK knows four keys. */
export const ikUnknownKey = defineRule({
  id: 'ik-unknown-key',
  summary: 'Every key of IKAnalyzer.cfg.xml is one that IK reads.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'IK asks for ext_dict, ext_stopwords, remote_ext_dict and remote_ext_stopwords, and for nothing else. ' +
    'An entry with another key is never read, and nothing says so.',
  reference: 'Dictionary of analysis-ik.',
  fails: '<entry key="ext_stopword">',
  passes: '<entry key="ext_stopwords">',
  check: silentOf('ik-unknown-key'),
});
