import { describe, expect, it } from 'vitest';
import { icuSet } from '../../../src/rules/icu/icu-set.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('icu-rules', { 'dictionaries/Latn.rbbi': content });

describe('icu-set', () => {
  it('is silent about sets of all kinds', async () => {
    expect(await findings(icuSet, file('[[:L:]-[a-z]]+ {200};\n'))).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(await findings(icuSet, file('$x = [:L:];\n[z-a]+ {200};\n'))).toEqual([
      {
        file: 'dictionaries/Latn.rbbi',
        line: 2,
        column: 4,
        message:
          'the set is not one that ICU reads: the last character of a range comes after the first, by their code points. ICU: Error 66063 at line 2 column 1.',
        hint: 'Write a set as [a-z], [:Lu:], [\\p{Latin}] or of such sets with & and -.',
        stage: 'index',
        rule: 'icu-set',
        severity: 'error',
      },
    ]);
  });

  it('leaves a variable outside of a set to icu-variable', async () => {
    expect(await findings(icuSet, file('$x = [:L:]+ {200};\n[a-z] {300};\n$y;\n'))).toEqual([]);
  });
});
