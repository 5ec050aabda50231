import { describe, expect, it } from 'vitest';
import { stemmerOverrideRule } from '../../../src/rules/words/stemmer-override-rule.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('stemmer-override', { 'dictionaries/stems.txt': content });

describe('stemmer-override-rule', () => {
  it('is silent about words => stem', async () => {
    expect(await findings(stemmerOverrideRule, file('# stems\nrunning, runs => run\n'))).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(await findings(stemmerOverrideRule, file('a => b\nrunning, runs -> run\n'))).toEqual([
      {
        file: 'dictionaries/stems.txt',
        line: 2,
        column: 1,
        message: '"running, runs -> run" has no =>; words => their stem was expected.',
        hint: 'Write words => stem, such as running, runs => run.',
        stage: 'index',
        rule: 'stemmer-override-rule',
        severity: 'error',
      },
    ]);
  });

  it('leaves a word with two stems to stemmer-override-duplicate', async () => {
    expect(await findings(stemmerOverrideRule, file('mice => mouse\nmice => mice\n'))).toEqual([]);
  });
});
