import { describe, expect, it } from 'vitest';
import { readVersion } from '../../src/elasticsearch/version-id.ts';

describe('readVersion', () => {
  it.each([
    ['7.17.0', '', '7.17.0'],
    ['7.17.0', '07.017.0', '7.17.0'],
    ['7.17.0', '+7-17-0..', '7.17.0'],
    ['7.17.0', '٧.١٧.٠', '7.17.0'],
    ['7.17.0', '7.100.0', '8.0.0'],
    ['7.17.0', '5.0.0-alpha3', '5.0.0-alpha3'],
    ['7.17.0', '6.0.0-beta2', '6.0.0-beta2'],
    ['7.17.0', '6.0.0-rc1', '6.0.0-rc1'],
    ['7.17.0', '1.0.0.Beta1', '1.0.0.Beta1'],
    ['7.17.0', '1.0.0.RC2', '1.0.0.RC2'],
    ['7.17.0', '2.0.0-SNAPSHOT', '2.0.0'],
    ['8.3.0', '8.100.0', '9.0.0'],
    ['8.3.0', '2147483647.0.0', '0.-99.-99'],
  ])('on %s reads "%s" as %s', (release, written, text) => {
    expect(readVersion(release, written)).toMatchObject({ ok: true, text });
  });

  it.each([
    [
      '7.17.0',
      '7.17',
      'the version needs to contain major, minor, and revision, and optionally the build: 7.17',
    ],
    ['7.17.0', '7.17.0-rc1', 'illegal version format - qualifiers are only supported until version 6.x'],
    ['7.17.0', '7.17.0-SNAPSHOT', 'illegal version format - snapshots are only supported until version 2.x'],
    ['7.17.0', '6.0.0-gamma', 'unable to parse version 6.0.0-gamma'],
    ['7.17.0', '7.x.0', 'unable to parse version 7.x.0'],
    [
      '8.3.0',
      '8.3.0-rc1',
      'the version needs to contain major, minor, and revision, and optionally the build: 8.3.0-rc1',
    ],
    [
      '8.4.0',
      '8.100.0',
      'illegal minor version format - only one or two digit numbers are supported but found 100',
    ],
    [
      '8.4.0',
      '8.4.000',
      'illegal revision version format - only one or two digit numbers are supported but found 000',
    ],
    ['8.3.0', '𝟖.3.0', 'unable to parse version 𝟖.3.0'],
  ])('on %s refuses "%s"', (release, written, message) => {
    expect(readVersion(release, written)).toMatchObject({ ok: false, message });
  });
});
