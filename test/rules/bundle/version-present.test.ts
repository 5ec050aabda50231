import { describe, expect, it } from 'vitest';
import { versionPresent } from '../../../src/rules/bundle/version-present.ts';
import { bundle, findings } from '../../support/extension.ts';

describe('version-present', () => {
  it('is silent when a version is given', async () => {
    expect(await findings(versionPresent, bundle({ 'a.txt': '' }, { version: '9.*' }))).toEqual([]);
  });

  it('notes that publishing needs one', async () => {
    expect(await findings(versionPresent, bundle({ 'a.txt': '' }))).toEqual([
      {
        rule: 'version-present',
        severity: 'note',
        file: '.',
        message: 'The bundle has no version, which publishing will need.',
        hint: `Pass --version '9.*', or set "version" in slipway.json.`,
      },
    ]);
  });

  it('leaves an odd version to version-form', async () => {
    expect(await findings(versionPresent, bundle({ 'a.txt': '' }, { version: '' }))).toEqual([]);
  });
});
