import { defineRule } from '../rule.ts';

/** A setting that outlived its reason would one day hide a finding that nobody expects. */
export const unusedSuppression = defineRule({
  id: 'unused-suppression',
  summary: 'Every rule that slipway.json sets, and every pattern of its files, changes a finding.',
  severity: 'warn',
  appliesTo: ['plugin', 'bundle'],
  reads: 'settings',
  why:
    'A setting that changes nothing was mistyped, or is left over from a fault that was mended, and would hide the next one of its kind. ' +
    'It is looked for by check, and only when all of the extensions that slipway.json lists are checked, for it may be there for any of them.',
  reference: "Slipway's own rule; neither Elasticsearch nor Elastic Cloud reads slipway.json.",
  fails: '"rules": { "nested-zip": "off" }, and no extension holds a zip',
  passes: '"rules": {}',

  *check({ settings }) {
    for (const { rule, index, pattern, used, line, column } of settings) {
      if (used || rule === 'unused-suppression') continue;
      const setting = `rules.${rule}${index === undefined ? '' : `[${index}]`}`;
      const what = pattern === undefined ? setting : `The pattern ${JSON.stringify(pattern)} of ${setting}`;
      yield {
        file: 'slipway.json',
        line,
        column,
        message: `${what} changes no finding.`,
        hint: 'Delete it, or mend it if a finding was meant.',
      };
    }
  },
});
