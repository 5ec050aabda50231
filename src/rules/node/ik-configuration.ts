import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** The configuration of IK is what Java reads as properties. */
export const ikConfiguration = defineRule({
  id: 'ik-configuration',
  summary: 'IKAnalyzer.cfg.xml is properties in XML.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'IK reads its configuration by java.util.Properties, which wants the DOCTYPE of its own DTD, <properties> as the root, and in it one <comment> and <entry key="…"> elements, no others. ' +
    'Where anything else is found IK writes an error to the log and goes on without its dictionaries. ' +
    "Words of one's own are then not known, and nothing else says so.",
  reference: 'java.util.Properties.loadFromXML, which Dictionary of analysis-ik calls.',
  fails: '<properties><entry>my.dic</entry></properties>',
  passes: '<properties><entry key="ext_dict">my.dic</entry></properties>',
  check: failuresOf('ik-configuration'),
});
