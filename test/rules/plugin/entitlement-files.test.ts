import { describe, expect, it } from 'vitest';
import { entitlementFiles } from '../../../src/rules/plugin/entitlement-files.ts';
import { descriptor, findings, plugin } from '../../support/extension.ts';

const on = (policy: string, changes: Readonly<Record<string, string>> = {}) =>
  plugin({
    'plugin-descriptor.properties': descriptor(changes),
    'entitlement-policy.yaml': policy,
  });

const file = (...lines: readonly string[]) => on(`a:\n- files:\n  - ${lines.join('\n    ')}\n`);

describe('entitlement-files', () => {
  it.each([
    [['path: /x', 'mode: read', 'platform: linux', 'exclusive: yes']],
    [['relative_path: x', 'relative_to: shared_repo', 'mode: read_write']],
    [['path_setting: a.b', 'basedir_if_relative: data', 'mode: read', 'platform:']],
  ])('is silent for %j', async (lines) => {
    expect(await findings(entitlementFiles, file(...lines))).toEqual([]);
  });

  it('points at the word that is refused', async () => {
    expect(await findings(entitlementFiles, file('path: /x', 'mode: write'))).toEqual([
      {
        rule: 'entitlement-files',
        severity: 'error',
        file: 'entitlement-policy.yaml',
        line: 4,
        column: 11,
        message: 'The files entitlement is refused: invalid mode: write, valid values: [read, read_write].',
        hint: 'Write `mode: read` or `mode: read_write`.',
      },
    ]);
  });

  it.each([
    [['path: x', 'mode: read'], "'path' [x] must be absolute"],
    [['relative_path: /x', 'relative_to: data', 'mode: read'], "'relative_path' [/x] must be relative"],
    [['path: /x'], "must contain 'mode' for every listed file"],
    [['mode: read'], 'must contain one of [path, relative_path, path_setting]'],
    [
      ['path: /x', 'path_setting: y', 'mode: read'],
      'must contain one of [path, relative_path, path_setting]',
    ],
    [['path: /x', 'mode: read', 'relative_to: data'], "'relative_to' may only be used with 'relative_path'"],
    [['path: /x', 'mode: read', 'basedir_if_relative: data'], "'basedir_if_relative' may only be used with"],
    [['relative_path: x', 'mode: read'], "must specify 'relative_to'"],
    [['path_setting: x', 'mode: read'], "must specify 'basedir_if_relative'"],
    [['path_setting: x', 'mode: read', 'basedir_if_relative: logs'], 'invalid relative directory: logs'],
    [['path: /x', 'mode: read', 'platform: darwin'], 'invalid platform: darwin'],
    [
      ['path: /x', 'mode: read', 'exclusive: 1'],
      'expected [exclusive] to be type [boolean] but found type [Integer]',
    ],
    [['path: [/x]', 'mode: read'], 'expected [path] to be type [String] but found type [ArrayList]'],
    [['path: 0x1F', 'mode: read'], 'expected [path] to be type [String] but found type [Integer]'],
    [['path: /x', 'mode: read', 'extra: 1'], 'unknown key(s) [{extra}]'],
    [['"/x"'], 'an entry is no map'],
  ])('refuses %j', async (lines, reason) => {
    const found = await findings(entitlementFiles, file(...lines));
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining(reason)]);
  });

  it('leaves files without any list to entitlement-parameters', async () => {
    expect(await findings(entitlementFiles, on('a: [files]'))).toEqual([]);
  });
});
