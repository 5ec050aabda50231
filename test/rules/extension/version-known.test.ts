import { describe, expect, it } from 'vitest';
import { versionKnown } from '../../../src/rules/extension/version-known.ts';
import { bundle, descriptor, findings, plugin } from '../../support/extension.ts';

const of = (version: string) => bundle({ 'a.txt': '' }, { version });

describe('version-known', () => {
  it.each(['7.0.0', '8.19.20', '9.5.2', '9.5.*', '8.*', '*'])('is silent for %s', async (version) => {
    expect(await findings(versionKnown, of(version))).toEqual([]);
  });

  it('refuses a release that never was', async () => {
    expect(await findings(versionKnown, of('8.20.0'))).toEqual([
      {
        rule: 'version-known',
        severity: 'error',
        file: '.',
        message: 'There is no release 8.20.0 of Elasticsearch, and there will be none.',
        hint: 'Pass --version 8.19.20.',
      },
    ]);
  });

  it('notes a release that is newer than its list', async () => {
    expect(await findings(versionKnown, of('9.6.0'))).toEqual([
      {
        rule: 'version-known',
        severity: 'note',
        file: '.',
        message: 'Slipway does not know the release 9.6.0; the newest it knows is 9.5.2.',
        hint: 'Look whether 9.6.0 is out, and bring Slipway up to date: npm install slipway@latest.',
      },
    ]);
  });

  it('warns of a release that is too far ahead', async () => {
    expect(await findings(versionKnown, of('95.2.0'))).toEqual([
      {
        rule: 'version-known',
        severity: 'warn',
        file: '.',
        message: '95.2.0 is far above 9.5.2, the newest release that Slipway knows.',
        hint: 'Pass --version 9.5.2.',
      },
    ]);
  });

  it('warns of a descriptor that was built for a release before its list', async () => {
    const old = descriptor({ 'elasticsearch.version': '2.4.2' });
    expect(await findings(versionKnown, plugin({ 'plugin-descriptor.properties': old }))).toEqual([
      {
        rule: 'version-known',
        severity: 'warn',
        file: 'plugin-descriptor.properties',
        line: 4,
        column: 23,
        message: "2.4.2 is below 7.0.0, where Slipway's knowledge of releases begins.",
        hint: 'Build the plugin for 7.0.0 or later, and let elasticsearch.version say so.',
      },
    ]);
  });

  it('judges the release that is checked for, where it is another', async () => {
    const own = plugin({ 'plugin-descriptor.properties': descriptor() });
    expect(await findings(versionKnown, own, '9.5.1')).toEqual([]);
    expect(await findings(versionKnown, own, '8.5.9')).toEqual([
      {
        rule: 'version-known',
        severity: 'error',
        file: '.',
        message: 'There is no release 8.5.9 of Elasticsearch, and there will be none.',
        hint: 'Pass --elasticsearch 8.5.3.',
      },
    ]);
  });

  it('leaves another form to version-form', async () => {
    expect(await findings(versionKnown, of('8.20'))).toEqual([]);
  });
});
