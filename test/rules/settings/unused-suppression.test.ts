import { describe, expect, it } from 'vitest';
import { checkSettings } from '../../../src/check.ts';
import type { RuleSettings } from '../../../src/rule-settings.ts';

const use = (rule: string, used: boolean, pattern?: string) => ({ rule, pattern, used, line: 3, column: 5 });
const all = (uses: readonly ReturnType<typeof use>[], settings: RuleSettings = {}) =>
  checkSettings(uses, settings);

describe('unused-suppression', () => {
  it('is silent about settings that change a finding', () => {
    expect(all([use('nested-zip', true), use('source-code', true, '*.java')])).toEqual([]);
  });

  it('names a rule or a pattern that changes none, where it stands', () => {
    const common = {
      rule: 'unused-suppression',
      severity: 'warn',
      file: 'slipway.json',
      line: 3,
      column: 5,
      hint: 'Delete it, or mend it if a finding was meant.',
      docs: 'docs/rules.md#unused-suppression',
    };
    expect(all([use('nested-zip', false), use('source-code', false, '*.java')])).toEqual([
      { ...common, message: 'rules.nested-zip changes no finding.' },
      { ...common, message: 'The pattern "*.java" of rules.source-code changes no finding.' },
    ]);
  });

  it('names the one of a list', () => {
    const uses = [
      { ...use('secrets', false), index: 1 },
      { ...use('secrets', false, '*.pem'), index: 2 },
    ];
    expect(all(uses).map(({ message }) => message)).toEqual([
      'rules.secrets[1] changes no finding.',
      'The pattern "*.pem" of rules.secrets[2] changes no finding.',
    ]);
  });

  it('leaves its own setting alone, and obeys it', () => {
    const own = use('unused-suppression', false);
    expect(all([own])).toEqual([]);
    expect(all([own, use('nested-zip', false)], { 'unused-suppression': 'off' })).toEqual([]);
  });
});
