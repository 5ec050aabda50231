import { describe, expect, it } from 'vitest';
import { versionAgrees } from '../../../src/rules/extension/version-agrees.ts';
import { descriptor, findings, plugin, stableDescriptor } from '../../support/extension.ts';

const classic = (given: string | undefined, built: string) =>
  plugin(
    { 'plugin-descriptor.properties': descriptor({ 'elasticsearch.version': built }) },
    given === undefined ? {} : { version: given },
  );
const stable = (given: string, built: string) =>
  plugin(
    { 'stable-plugin-descriptor.properties': stableDescriptor({ 'elasticsearch.version': built }) },
    { version: given },
  );

describe('version-agrees', () => {
  it('is silent when the plugin was built for the version given, or none is given', async () => {
    expect(await findings(versionAgrees, classic('9.5.2', '9.5.2'))).toEqual([]);
    expect(await findings(versionAgrees, classic(undefined, '9.5.1'))).toEqual([]);
  });

  it('shows both versions when they differ', async () => {
    expect(await findings(versionAgrees, classic('9.5.2', '9.4.0'))).toEqual([
      {
        rule: 'version-agrees',
        severity: 'error',
        file: 'plugin-descriptor.properties',
        line: 4,
        column: 23,
        message: 'The version given is 9.5.2, but the descriptor says elasticsearch.version=9.4.0.',
        hint: 'Build the plugin for 9.5.2, or pass --version 9.4.0.',
      },
    ]);
  });

  it.each([
    ['an earlier release of the major', '9.5.2', '9.4.0', 'warn'],
    ['a later release', '9.4.0', '9.5.2', 'error'],
    ['another major', '9.4.0', '8.19.0', 'error'],
  ])('takes a stable plugin that was built for %s', async (_what, given, built, severity) => {
    const found = await findings(versionAgrees, stable(given, built));
    expect(found.map((finding) => finding.severity)).toEqual([severity]);
  });

  it('leaves a version given that is no release to version-form', async () => {
    expect(await findings(versionAgrees, classic('9.*', '9.5.2'))).toEqual([]);
  });

  it('leaves a descriptor without a release to descriptor-elasticsearch-version', async () => {
    expect(await findings(versionAgrees, classic('9.5.2', '9.5.2-SNAPSHOT'))).toEqual([]);
  });
});
