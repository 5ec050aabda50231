import { entitlementPolicyFile } from '../../formats/entitlements.ts';
import { policyProblems } from '../entitlement-policy.ts';
import { defineRule } from '../rule.ts';

/** One of three ways to name a file, and a mode. */
export const entitlementFiles = defineRule({
  id: 'entitlement-files',
  summary:
    'Each file in entitlement-policy.yaml has one kind of path, a mode, and the keys that belong to them.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'From 8.18 on each entry of a files entitlement names one of path, relative_path and path_setting, and a mode, read or read_write. ' +
    'path is absolute; relative_path goes with relative_to, and path_setting with basedir_if_relative, each config, data or home. ' +
    'The installer and each node refuse a policy with any other key or word.',
  reference: 'FilesEntitlement.build in Elasticsearch 8.18 and later.',
  fails: 'ALL-UNNAMED:\n  - files:\n    - path: demo/cache\n      mode: write',
  passes:
    'ALL-UNNAMED:\n  - files:\n    - relative_path: demo/cache\n      relative_to: data\n      mode: read_write',

  async *check({ source, target }) {
    for (const { line, column, message } of await policyProblems(source, target, ['files'])) {
      yield {
        file: entitlementPolicyFile,
        line,
        column,
        message: `The files entitlement is refused: ${message === 'internal error' ? 'an entry is no map, or its path holds a NUL' : message}.`,
        hint: hints.find(([part]) => message.includes(part))?.[1] ?? OTHERWISE,
      };
    }
  },
});

const OTHERWISE =
  'Write the entry as `{path: /x, mode: read}` or `{relative_path: x, relative_to: data, mode: read}`.';

const hints: readonly (readonly [string, string])[] = [
  ["contain 'mode'", 'Add `mode: read` or `mode: read_write` to the entry.'],
  ['invalid mode', 'Write `mode: read` or `mode: read_write`.'],
  ['invalid platform', 'Write `platform: linux`, `macos` or `windows`, or delete the line.'],
  ['invalid relative directory', 'Write config, data or home.'],
  ['must be absolute', 'Begin the path with `/`, or write relative_path with relative_to.'],
  ['must be relative', 'Write path instead of relative_path, or take the beginning off.'],
  ['at least one path', 'Add an entry, or delete the entitlement.'],
  ["must specify 'relative_to'", 'Add `relative_to: data`, or config, or home.'],
  ["must specify 'basedir_if_relative'", 'Add `basedir_if_relative: data`, or config, or home.'],
  ['may only be used', 'Delete the line.'],
  ['unknown key', 'Delete the line.'],
  ['to be type [boolean]', 'Write true or false, without quotes.'],
  ['to be type [String]', 'Write one text, in quotes where YAML would take it for something else.'],
];
