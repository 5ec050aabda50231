import { describe, expect, it } from 'vitest';
import { refuseJavaVersion, refuseNewerJava } from '../../src/elasticsearch/java-version.ts';

describe('refuseJavaVersion', () => {
  it.each(['8', '1.8', '017', '17.0.0', '17-LTS', '99999999999'])('takes %s on 7.17.0', (written) => {
    expect(refuseJavaVersion('7.17.0', written)).toBeUndefined();
  });

  it.each(['1.8', '17', '17.0.0.0.1', '17-ea+35-LTS', '17+-x', '17-a-b', '2147483647'])(
    'takes %s on 8.3.0',
    (written) => {
      expect(refuseJavaVersion('8.3.0', written)).toBeUndefined();
    },
  );

  it.each([
    [
      '7.17.0',
      '17+35',
      'version string must be a sequence of nonnegative decimal integers separated by "."\'s and may have leading zeros but was 17+35',
    ],
    ['8.3.0', '17.0', "Invalid version string: '17.0'"],
    ['8.3.0', '', 'For input string: ""'],
    ['8.3.0', '2147483648', 'For input string: "2147483648"'],
    ['8.3.0', '17+4294967296', 'For input string: "4294967296"'],
    ['8.3.0', '17+', "'+' found with neither build or optional components: '17+'"],
    ['8.3.0', '17-ea+-x', "'+' found with pre-release and optional components:'17-ea+-x'"],
    ['8.3.0', '17--x', "optional component must be preceded by a pre-release component or '+': '17--x'"],
  ])('refuses on %s "%s"', (release, written, message) => {
    expect(refuseJavaVersion(release, written)?.message).toBe(message);
  });

  it('takes no more than linear time', () => {
    const started = performance.now();
    for (const part of ['.0', '.1', '-a', '0', '+1', 'a', '-']) {
      refuseJavaVersion('8.3.0', `1${part.repeat(200_000)}_`);
      refuseJavaVersion('7.17.0', `1${part.repeat(200_000)}_`);
    }
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

it('takes a suffix from 7.3.0 on, and reads as Java does from 8.2.0 on', () => {
  const taken = (release: string) =>
    ['17-ea', '17.0', '17+35'].map((written) => refuseJavaVersion(release, written) === undefined);
  expect(['7.2.1', '7.3.0', '8.1.3', '8.2.0'].map(taken)).toEqual([
    [false, true, false],
    [true, true, false],
    [true, true, false],
    [true, false, true],
  ]);
});

describe('refuseNewerJava', () => {
  it.each([
    ['8.17.0', '23.0.9', '23+37-2369', undefined],
    ['8.17.0', '24', '23+37-2369', 'demo requires Java 24:, your system: 23+37-2369'],
    ['8.2.0', '18', '18+36', undefined],
    ['8.2.0', '18.0.1', '18.0.1+10', undefined],
    ['8.2.0', '1.8', '18+36', undefined],
    ['8.2.0', '18.0.1', '18+36', 'demo requires Java 18.0.1:, your system: 18+36'],
    ['8.2.0', '19', '18.0.1+10', 'demo requires Java 19:, your system: 18.0.1+10'],
    ['8.3.0', '18.0.2', '18.0.1.1+2', undefined],
    ['8.3.0', '17.0.9', '17.0.1+12', undefined],
    ['8.2.0', '17.0.1+11', '17.0.1+12', undefined],
    ['8.2.0', '17.0.9', '17.0.1+12', 'demo requires Java 17.0.9:, your system: 17.0.1+12'],
    ['7.17.0', '17.0', '17.0.1+12', undefined],
    ['7.17.0', '17.0.1', '17.0.1+12', 'demo requires Java 17.0.1:, your system: 17'],
    ['7.17.0', '1.8', '1.8.0_292', undefined],
    ['7.17.0', '1.8.1', '1.8.0_292', 'demo requires Java 1.8.1:, your system: 8'],
    ['7.17.0', '9', '1.8.0_292', 'demo requires Java 9:, your system: 8'],
    ['7.17.0', '17-ea', '17.0.1+12', undefined],
    ['7.17.0', '2147483648', '17.0.1+12', 'For input string: "2147483648"'],
  ])('on %s, of %s on a JVM %s: %s', (release, written, java, message) => {
    expect(refuseNewerJava(release, 'demo', written, java)?.message).toBe(message);
  });
});
