import { describe, expect, it } from 'vitest';
import type { Severity } from '../src/model.ts';
import {
  isOff,
  type Outcome,
  outcomes,
  partKey,
  type RuleSettings,
  settingParts,
} from '../src/rule-settings.ts';

const reason = 'a public CA';
type Case = [
  string,
  RuleSettings[string] | undefined,
  string,
  Severity,
  Outcome['severity'],
  string | undefined,
];
const one = (level: 'off' | 'warn' | 'error', ...files: string[]) => ({ level, files, reason });

describe('outcomes', () => {
  it.each([
    ['nothing', undefined, 'a.pem', 'error', 'error', undefined],
    ['a word', 'off', 'a.pem', 'error', 'off', 'secrets'],
    ['a word', 'off', 'a.pem', 'note', 'off', 'secrets'],
    ['a word', 'warn', 'a.pem', 'error', 'warn', 'secrets'],
    ['a word that is its own', 'error', 'a.pem', 'error', 'error', undefined],
    ['a word, of a note', 'error', 'a.pem', 'note', 'note', undefined],
    ['an object without files', { level: 'off' }, '.', 'error', 'off', 'secrets'],
    ['a file', one('off', 'certs/ca.pem'), 'certs/ca.pem', 'error', 'off', 'secrets certs/ca.pem'],
    ['another file', one('off', 'certs/ca.pem'), 'certs/key.pem', 'error', 'error', undefined],
    ['another case', one('off', 'CA.pem'), 'ca.pem', 'error', 'error', undefined],
    ['a name anywhere', one('off', 'ca.pem'), 'certs/ca.pem', 'error', 'off', 'secrets ca.pem'],
    ['a name at the root', one('off', '/ca.pem'), 'certs/ca.pem', 'error', 'error', undefined],
    ['a folder', one('warn', 'certs/'), 'certs/a/ca.pem', 'error', 'warn', 'secrets certs/'],
    ['a wildcard', one('off', '*.key', '*.pem'), 'ca.pem', 'error', 'off', 'secrets *.pem'],
    ['an exception', one('off', '*.pem', '!key.pem'), 'key.pem', 'error', 'error', 'secrets !key.pem'],
    [
      'a list, by its file',
      [one('warn', 'a.pem'), one('off', 'b.pem')],
      'a.pem',
      'error',
      'warn',
      'secrets[0] a.pem',
    ],
    [
      'a list, by its last object',
      [{ level: 'warn' }, one('off', '*.pem')],
      'a.pem',
      'error',
      'off',
      'secrets[1] *.pem',
    ],
    [
      'a list, by the one for all',
      [{ level: 'warn' }, one('off', '*.pem')],
      'a.key',
      'error',
      'warn',
      'secrets[0]',
    ],
    [
      'a list, that one being last',
      [one('off', '*.pem'), { level: 'warn' }],
      'a.pem',
      'error',
      'warn',
      'secrets[1]',
    ],
    [
      'a list that takes a file back',
      [{ level: 'off' }, one('off', '*', '!a.pem')],
      'a.pem',
      'error',
      'error',
      'secrets[1] !a.pem',
    ],
    ['a list that means no such file', [one('off', '*.pem')], 'a.key', 'error', 'error', undefined],
    ['files, of the whole', one('off', '*'), '.', 'error', 'error', undefined],
  ] satisfies Case[])('obeys %s', (_what, setting, file, own, severity, changedBy) => {
    expect(outcomes('secrets', setting)(file, own)).toEqual({ severity, changedBy });
  });

  it.each(['/etc/passwd', '../a', './a', 'a\\b', 'a\nb', ' a ', '%', '#a', '!a'])(
    'bears the file %j',
    (file) => {
      expect(() => outcomes('secrets', one('off', '*.pem'))(file, 'error')).not.toThrow();
    },
  );
});

describe('isOff', () => {
  it.each([
    [undefined, false],
    ['off' as const, true],
    ['warn' as const, false],
    [{ level: 'off' as const }, true],
    [one('off', 'a'), false],
    [[one('warn', 'a'), { level: 'off' as const }], true],
    [[{ level: 'off' as const }, one('off', 'a')], true],
    [[{ level: 'off' as const }, one('warn', 'a')], false],
  ])('of %j is %s', (setting, off) => {
    expect(isOff(setting)).toBe(off);
  });
});

describe('settingParts', () => {
  it('is a part for each rule, object of a list, or pattern', () => {
    const settings = {
      'nested-zip': 'off' as const,
      secrets: one('off', 'a', 'b'),
      'source-code': [{ level: 'warn' as const }, one('off', 'a')],
    };
    expect(settingParts(settings).map(partKey)).toEqual([
      'nested-zip',
      'secrets a',
      'secrets b',
      'source-code[0]',
      'source-code[1] a',
    ]);
  });
});
