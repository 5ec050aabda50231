import { describe, expect, it } from 'vitest';
import { matching, releases } from '../src/elasticsearch/releases.ts';
import type { Finding } from '../src/model.ts';
import { verdicts } from '../src/verdicts.ts';

const finding = (rule: string, more: Partial<Finding> = {}): Finding => ({
  rule,
  severity: 'error',
  file: '.',
  message: `${rule} speaks.`,
  hint: 'Mend it.',
  docs: `docs/rules.md#${rule}`,
  ...more,
});
const because = (...rules: string[]) => rules.map((rule) => ({ rule, message: `${rule} speaks.` }));

describe('verdicts', () => {
  it('says yes where there is no error', () => {
    expect(verdicts([finding('a', { severity: 'warn' })], matching('9.5.x'))).toEqual([
      { releases: ['9.5.0-9.5.2'], loads: true, because: [] },
    ]);
  });

  it('groups the releases of which the same is true', () => {
    const found = [
      finding('a', { releases: ['7.0.0-8.19.20', '9.5.2'] }),
      finding('b', { releases: ['9.5.2'] }),
    ];
    expect(verdicts(found, releases)).toEqual([
      { releases: ['7.0.0-8.19.20'], loads: false, because: because('a') },
      { releases: ['9.0.0-9.5.1'], loads: true, because: [] },
      { releases: ['9.5.2'], loads: false, because: because('a', 'b') },
    ]);
  });

  it('groups by the rules, and takes the error of each that holds for most', () => {
    const found = [
      finding('java', { message: 'Needs Java 21, not 17.', releases: ['8.0.0-8.0.1'] }),
      finding('java', { message: 'Needs Java 21, not 18.', releases: ['8.1.0-8.4.3'] }),
    ];
    expect(verdicts(found, matching('8.0.x 8.1.x'))).toEqual([
      {
        releases: ['8.0.0-8.1.3'],
        loads: false,
        because: [{ rule: 'java', message: 'Needs Java 21, not 18.' }],
      },
    ]);
  });

  it('names what is true of some releases before what is true of all', () => {
    const found = [finding('a'), finding('b', { releases: ['9.5.2'] })];
    expect(verdicts(found, ['9.5.2'])).toEqual([
      { releases: ['9.5.2'], loads: false, because: because('b', 'a') },
    ]);
  });
});
