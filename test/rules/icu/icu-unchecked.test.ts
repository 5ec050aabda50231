import { describe, expect, it } from 'vitest';
import { icuUnchecked } from '../../../src/rules/icu/icu-unchecked.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('icu-rules', { 'dictionaries/Latn.rbbi': content });

describe('icu-unchecked', () => {
  it('is silent about sets that JavaScript knows', async () => {
    expect(await findings(icuUnchecked, file('[[:L:]-[a-z]]+ {200};\n'))).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(
      await findings(icuUnchecked, file('$x = [:L:];\n[\\p{Line_Break=SA}-[:Thai:]]+ {200};\n')),
    ).toEqual([
      {
        file: 'dictionaries/Latn.rbbi',
        line: 2,
        column: 1,
        message:
          'whether this set has a character cannot be told without the data of ICU, which refuses empty sets.',
        hint: 'Create an index with these rules on a node before you count on them.',
        rule: 'icu-unchecked',
        severity: 'note',
      },
    ]);
  });

  it('leaves a set that is known to be empty to icu-set', async () => {
    expect(await findings(icuUnchecked, file('[[a-z]-[a-z]]+ {200};\n'))).toEqual([]);
  });
});
