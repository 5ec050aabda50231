import { describe, expect, it } from 'vitest';
import { keysOf, knowsKey, releasesThatKnow, requiredKeys } from '../../src/elasticsearch/descriptor-keys.ts';

describe('knowsKey', () => {
  it.each([
    ['classic', 'name', '7.0.0', 'yes'],
    ['classic', 'licensed', '7.10.2', 'no'],
    ['classic', 'licensed', '7.11.0', 'yes'],
    ['classic', 'type', '8.3.3', 'yes'],
    ['classic', 'type', '8.4.0', 'no'],
    ['classic', 'java.opts', '8.4.0', 'no'],
    ['classic', 'modulename', '8.2.3', 'no'],
    ['classic', 'modulename', '8.3.0', 'yes'],
    ['classic', 'deployment.target', '9.3.4', 'no'],
    ['classic', 'deployment.target', '9.3.5', 'perhaps'],
    ['classic', 'deployment.target', '9.4.0', 'yes'],
    ['classic', 'modular', '9.5.2', 'no'],
    ['stable', 'modular', '8.4.0', 'yes'],
    ['stable', 'classname', '9.5.2', 'no'],
    ['classic', 'type', undefined, 'yes'],
    ['classic', 'jvm', undefined, 'no'],
    ['classic', 'constructor', '9.5.2', 'no'],
  ] as const)('of a %s plugin, %s on %s: %s', (kind, key, release, known) => {
    expect(knowsKey(kind, key, release)).toBe(known);
  });
});

describe('releasesThatKnow', () => {
  it.each([
    ['name', 'all releases'],
    ['modulename', 'releases from 8.3 on'],
    ['type', 'releases from 7.11 on and before 8.4'],
  ])('says of %s: %s', (key, words) => {
    expect(releasesThatKnow('classic', key)).toBe(words);
  });
});

describe('requiredKeys', () => {
  it.each(['classic', 'stable'] as const)('are keys of a %s plugin', (kind) => {
    expect(keysOf(kind)).toEqual(expect.arrayContaining([...requiredKeys[kind]]));
  });
});
