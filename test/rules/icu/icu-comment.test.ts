import { describe, expect, it } from 'vitest';
import { icuComment } from '../../../src/rules/icu/icu-comment.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('icu-rules', { 'dictionaries/Latn.rbbi': content });

describe('icu-comment', () => {
  it('is silent about a comment between rules', async () => {
    expect(await findings(icuComment, file('# words\n[abc\n #def]+ {200};\n'))).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(await findings(icuComment, file('[abc\n#def\n]+ {200};\n'))).toEqual([
      {
        file: 'dictionaries/Latn.rbbi',
        line: 2,
        column: 1,
        message:
          'Elasticsearch takes this line out as a comment, but it stands within a set, where # is a character.',
        hint: 'Put a blank before #, or end the set first.',
        rule: 'icu-comment',
        severity: 'warn',
      },
    ]);
  });

  it('leaves a set that lost its end with the line to icu-set', async () => {
    expect(await findings(icuComment, file('[abc\n#def]+ {200};\n'))).toEqual([]);
  });
});
