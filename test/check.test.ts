import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, checkArchive } from '../src/check.ts';
import { identify } from '../src/identify.ts';
import type { RuleSettings } from '../src/rule-settings.ts';
import { rules } from '../src/rules/index.ts';
import { bundle, descriptor, type Extension, plugin } from './support/extension.ts';
import { runs } from './support/fuzz.ts';
import { demoJar } from './support/jar.ts';

const all = async ({ source, given }: Extension, settings?: RuleSettings) =>
  check(source, await identify(source, given), settings);
const off = Object.fromEntries(rules.map(({ id }) => [id, 'off' as const]));
const goodPlugin = plugin({ 'plugin-descriptor.properties': descriptor(), 'demo.jar': demoJar() });
const large = { size: 25 * 1000 ** 2, exact: true, firstEntry: undefined };
const identity = { type: 'bundle', name: 'demo', version: '9.*' } as const;

describe('check', () => {
  it('has nothing to say of a good plugin', async () => {
    expect(await all(goodPlugin)).toEqual([]);
  });

  it('has nothing to say of a good bundle', async () => {
    const good = bundle(
      {
        'dictionaries/stopwords.txt': 'the\n',
        'hunspell/en_GB/en_GB.aff': 'SET UTF-8\n',
        'hunspell/en_GB/en_GB.dic': '1\nhello\n',
      },
      { version: '9.*' },
    );
    expect(await all(good)).toEqual([]);
  });

  it('orders findings by rule, then by path, line and column', async () => {
    const bad = plugin(
      {
        'lib/b.jar': '',
        'lib/a.jar': '',
        'demo.jar': demoJar(),
        'plugin-descriptor.properties': `zzz=1\naaa=2\n${descriptor()}`,
      },
      { name: 'a b' },
    );
    expect((await all(bad)).map(({ rule, file, line }) => [rule, file, line])).toEqual([
      ['descriptor-unknown-keys', 'plugin-descriptor.properties', 1],
      ['descriptor-unknown-keys', 'plugin-descriptor.properties', 2],
      ['name-agrees', 'plugin-descriptor.properties', 3],
      ['name-characters', '.', undefined],
      ['jar-off-class-path', 'lib/a.jar', undefined],
      ['jar-off-class-path', 'lib/b.jar', undefined],
    ]);
  });

  it('runs no rule of the other type', async () => {
    const scripts = {
      'scripts/a.txt': '',
      'plugin-descriptor.properties': descriptor(),
      'demo.jar': demoJar(),
    };
    expect(await all(plugin(scripts))).toEqual([]);
  });

  it.each([
    ['error', 'off', []],
    ['error', 'warn', ['warn']],
    ['error', 'error', ['error']],
    ['warn', 'error', ['error']],
    ['warn', 'warn', ['warn']],
    ['note', 'error', ['note']],
    ['note', 'warn', ['note']],
  ] as const)('makes of a finding of severity %s, set to %s: %j', async (own, set, expected) => {
    // version-known speaks with all three.
    const version = { error: '8.20.0', warn: '6.8.0', note: '9.6.0' }[own];
    const found = await all(bundle({ 'a.txt': '' }, { version }), { 'version-known': set });
    expect(found.map(({ severity }) => severity)).toEqual(expected);
  });

  it('refuses to check without a rule', async () => {
    await expect(all(goodPlugin, off)).rejects.toMatchObject({
      code: 'SETTINGS',
      message: 'every rule for a plugin is off, so nothing would be checked',
      hint: 'Set at least one rule to "warn" or "error" in slipway.json.',
    });
  });

  it('quotes no value at length, and says which rules are stricter than Elasticsearch', async () => {
    const long = descriptor({ name: 'x y'.repeat(100_000) });
    const found = await all(plugin({ 'plugin-descriptor.properties': long, 'demo.jar': demoJar() }));
    expect(
      found.map(({ message, hint }) => Math.max(message.length, hint.length)).filter((size) => size > 400),
    ).toEqual([]);
    expect(found.filter(({ stricter }) => stricter).map(({ rule }) => rule)).toContain('name-characters');
  });

  it('links every finding to its page', async () => {
    const unnamed = bundle({ 'a.txt': '' }, { name: 'a b', version: '9.*' });
    expect((await all(unnamed)).map(({ rule, docs }) => [rule, docs])).toEqual([
      ['name-characters', 'docs/rules.md#name-characters'],
    ]);
  });

  it('counts what a rule has to say beyond a hundred findings', async () => {
    const scopes = Array.from({ length: 150 }, (_, number) => `scope${number}:\n  - manage_threads\n`).join(
      '',
    );
    const extension = plugin({
      'plugin-descriptor.properties': descriptor(),
      'entitlement-policy.yaml': scopes,
      'demo.jar': demoJar(),
    });
    const found = await all(extension);
    expect(found).toHaveLength(101);
    expect(found.at(-1)).toMatchObject({
      severity: 'error',
      message: 'And 50 more of entitlement-scopes in entitlement-policy.yaml.',
    });
  });
});

const paths = fc.constantFrom(
  'plugin-descriptor.properties',
  'Stable-plugin-descriptor.properties',
  'stable-plugin-descriptor.properties',
  'x/plugin-descriptor.properties',
  'elasticsearch/a.txt',
  'demo.jar',
  'lib/demo.jar',
  'spi',
  'bin',
  'config/a/b',
  'A.java',
  'dictionaries/a',
  'a/b',
  'A/b',
  'scripts/a',
  'ingest-geoip/a.mmdb',
  'hunspell/a.aff',
  'hunspell/x/a.dic',
  'krb5.ini',
  'log4j2.properties',
  'jvm.options',
  'x.zip',
);
const values = fc.oneof(
  fc.constantFrom('', ' ', '9.5.2', '8.20.0', '9.5', '*', 'true', '${x}', '\\u', '__proto__', '-a'),
  fc.string({ unit: 'binary' }),
);
const contents = fc
  .dictionary(
    fc.oneof(fc.constantFrom('name', 'java.version', 'elasticsearch.version', 'jvm'), values),
    values,
  )
  .map((pairs) =>
    Object.entries(pairs)
      .map(([key, value]) => `${key}=${value}\n`)
      .join(''),
  );
const given = fc.record(
  { type: fc.constantFrom('plugin' as const, 'bundle' as const), name: values, version: values },
  { requiredKeys: [] },
);

describe('any extension', () => {
  it('is checked without an error, and each finding is a fact and a way out', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(paths, contents, { minKeys: 1 }), given, async (files, said) => {
        const found = await all({ ...bundle(files), given: said });
        for (const { message, hint, file, line, column } of found) {
          expect(`${message}\n${hint}`).toMatch(/\.\n[A-Z].*\.$/s);
          expect(`${message} ${hint}`).not.toMatch(/undefined|NaN|\[object/);
          expect(file).not.toBe('');
          expect([line ?? 1, column ?? 1].every((place) => place >= 1)).toBe(true);
        }
      }),
      runs(300),
    );
  });
});

describe('checkArchive', () => {
  it('runs the rules that read the archive', async () => {
    expect((await checkArchive(large, identity)).map(({ rule }) => rule)).toEqual(['archive-size']);
  });

  it('obeys the settings, even when they turn every rule off', async () => {
    const found = await checkArchive(large, identity, { 'archive-size': 'error' });
    expect(found.map(({ severity }) => severity)).toEqual(['error']);
    expect(await checkArchive(large, identity, off)).toEqual([]);
  });
});
