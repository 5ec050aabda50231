import { describe, expect, it } from 'vitest';
import { entitlementFilesForbidden } from '../../../src/rules/plugin/entitlement-files-forbidden.ts';
import { descriptor, findings, plugin } from '../../support/extension.ts';

const of = (entry: string) =>
  plugin({
    'plugin-descriptor.properties': descriptor(),
    'entitlement-policy.yaml': `ALL-UNNAMED:\n  - files:\n    - {${entry}}\n`,
  });
const relative = (path: string, base: string, mode = 'read') =>
  `relative_path: "${path}", relative_to: ${base}, mode: ${mode}`;
const covered = async (entry: string, release?: string) =>
  (await findings(entitlementFilesForbidden, of(entry), release)).map(
    ({ message }) => /covers (.*), which/.exec(message)?.[1],
  );

describe('entitlement-files-forbidden', () => {
  // The verdicts of FilesEntitlementsValidation in 8.19.0, 9.0.8 and 9.5.2, with the folders of each layout.
  it.each([
    relative('', 'config'),
    relative('demo', 'config', 'read_write'),
    relative('../plugins/demo', 'config'),
    relative('../lib/tools', 'config'),
    relative('', 'data', 'read_write'),
    relative('../logs', 'data', 'read_write'),
    relative('../config', 'data'),
    relative('', 'shared_data', 'read_write'),
    'path: /usr/share/elasticsearch/plugins/demo, mode: read_write',
    'path: /usr/share/elastic, mode: read',
    'path: /etc, mode: read',
    'path: /app/config/demo, mode: read_write',
    'path: "C:\\\\", mode: read',
    'path: /, mode: read, platform: windows',
    'path_setting: path.home, basedir_if_relative: config, mode: read_write',
  ])('is silent on %s', async (entry) => {
    expect(await covered(entry)).toEqual([]);
  });

  it('refuses the folder above config/', async () => {
    expect(await findings(entitlementFilesForbidden, of(relative('../', 'config')))).toEqual([
      {
        rule: 'entitlement-files-forbidden',
        severity: 'error',
        file: 'entitlement-policy.yaml',
        line: 3,
        column: 7,
        message:
          '"../" of config covers plugins/, modules/ and lib/ in the archive and in the Docker image, which no plugin may read, so no node with it starts there.',
        hint: 'Name the folder that the plugin needs, such as `{relative_path: demo, relative_to: data, mode: read_write}`.',
      },
    ]);
  });

  it.each([
    [relative('../plugins', 'config'), 'plugins/ in the archive and in the Docker image'],
    [relative('a/../../lib', 'data'), 'lib/ in the archive and in the Docker image'],
    [relative('', 'home'), 'plugins/, modules/ and lib/ in the Docker image'],
    [
      relative('.', 'config', 'read_write'),
      'config/ in the archive, in the Docker image, in deb and rpm packages and in Elastic Cloud',
    ],
    [relative('../config', 'data', 'read_write'), 'config/ in the archive and in the Docker image'],
    ['path: /, mode: read', 'plugins/, modules/ and lib/ in the Docker image and in deb and rpm packages'],
    [
      'path: /../usr/share/, mode: read, platform: linux',
      'plugins/, modules/ and lib/ in the Docker image and in deb and rpm packages',
    ],
    ['path: /etc, mode: read_write', 'config/ in deb and rpm packages'],
    ['path: /app/config, mode: read_write', 'config/ in Elastic Cloud'],
  ])('refuses %s', async (entry, folders) => {
    expect(await covered(entry)).toEqual([folders]);
  });

  it.each([
    ['8.18.0', 0],
    ['8.18.1', 1],
    ['9.0.0', 0],
    ['9.0.1', 1],
  ])('asks whether %s looks over the paths', async (release, count) => {
    expect(await covered('path: /, mode: read', release)).toHaveLength(count);
  });

  it('leaves an entry that cannot be read to entitlement-files', async () => {
    expect(await covered('path: /, mode: write')).toEqual([]);
  });
});
