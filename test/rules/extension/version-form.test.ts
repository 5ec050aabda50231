import { describe, expect, it } from 'vitest';
import { versionForm } from '../../../src/rules/extension/version-form.ts';
import { bundle, descriptor, findings, plugin } from '../../support/extension.ts';

const built = { 'plugin-descriptor.properties': descriptor() };

describe('version-form', () => {
  it.each(['9.5.2', '9.5.*', '9.*', '*'])('is silent for a bundle of version %s', async (version) => {
    expect(await findings(versionForm, bundle({ a: '' }, { version }))).toEqual([]);
  });

  it('is silent for a plugin of a full release', async () => {
    expect(await findings(versionForm, plugin(built, { version: '9.5.2' }))).toEqual([]);
  });

  it.each(['9.*', '*', '9.5', 'v9.5.2', '9.5.2-SNAPSHOT', '09.5.2', ''])(
    'refuses %j for a plugin',
    async (version) => {
      expect(await findings(versionForm, plugin(built, { version }))).toEqual([
        {
          rule: 'version-form',
          severity: 'error',
          file: '.',
          message: `The version given for this plugin is ${JSON.stringify(version)}; a full release such as 9.5.2 was expected.`,
          hint: 'Pass --version 9.5.2.',
        },
      ]);
    },
  );

  it.each([
    ['9', "'9.*'"],
    ['9.x', "'9.*'"],
    ['9.5', "'9.5.*'"],
    ['9.5.x', "'9.5.*'"],
    ['>=9', "'9.*'"],
    ['09.*', "'9.*'"],
    ['9.5.2.*', '9.5.2'],
    ['v9.5.2', '9.5.2'],
    ['9.5.2-SNAPSHOT', '9.5.2'],
    ['*.5', "'5.*'"],
    ['latest', "'9.*'"],
    ['', "'9.*'"],
  ])('refuses %j for a bundle, and offers %s', async (version, near) => {
    expect(await findings(versionForm, bundle({ a: '' }, { version }))).toEqual([
      {
        rule: 'version-form',
        severity: 'error',
        file: '.',
        message: `The version given for this bundle is ${JSON.stringify(version)}; a full release such as 9.5.2, or 9.5.*, 9.*, * was expected.`,
        hint: `Pass --version ${near}.`,
      },
    ]);
  });

  it('leaves the version of the descriptor to descriptor-elasticsearch-version', async () => {
    const snapshot = descriptor({ 'elasticsearch.version': '9.5.2-SNAPSHOT' });
    expect(await findings(versionForm, plugin({ 'plugin-descriptor.properties': snapshot }))).toEqual([]);
  });
});
