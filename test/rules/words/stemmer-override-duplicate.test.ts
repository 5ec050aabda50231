import { describe, expect, it } from 'vitest';
import { stemmerOverrideDuplicate } from '../../../src/rules/words/stemmer-override-duplicate.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('stemmer-override', { 'dictionaries/stems.txt': content });

describe('stemmer-override-duplicate', () => {
  it('is silent about words that stand there once', async () => {
    expect(await findings(stemmerOverrideDuplicate, file('mice => mouse\nmen => man\n'))).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(await findings(stemmerOverrideDuplicate, file('mice => mouse\nmen, mice => man\n'))).toEqual([
      {
        file: 'dictionaries/stems.txt',
        line: 2,
        column: 1,
        message: '"mice" has the stem "mouse" from line 1, which counts.',
        hint: 'Take the word out of one of the two lines.',
        rule: 'stemmer-override-duplicate',
        severity: 'warn',
      },
    ]);
  });

  it('leaves lines that are no rule to stemmer-override-rule', async () => {
    expect(await findings(stemmerOverrideDuplicate, file('mice => a, b\nmice => a, b\n'))).toEqual([]);
  });
});
