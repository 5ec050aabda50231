import { describe, expect, it } from 'vitest';
import { synonymsCircular } from '../../../src/rules/synonyms/synonyms-circular.ts';
import { ofSynonyms } from '../../support/synonym-file.ts';

describe('synonyms-circular', () => {
  it('is silent where the terms are kept', async () => {
    expect(await ofSynonyms(synonymsCircular, 'usa => usa, us\nus => us, usa\n')).toEqual([]);
  });

  it('tells of two terms that change places', async () => {
    expect(await ofSynonyms(synonymsCircular, 'usa => us\nus => usa\n')).toEqual([
      {
        rule: 'synonyms-circular',
        severity: 'warn',
        file: 'synonyms.txt',
        line: 2,
        column: 1,
        message:
          '"us" becomes "usa", and by line 1 "usa" becomes "us": the two change places, and neither is kept.',
        hint: 'Write "us, usa" if they mean the same; an arrow keeps a term only where it stands on the right too.',
      },
    ]);
  });

  it('leaves a term that is replaced in its turn to synonyms-chain', async () => {
    expect(await ofSynonyms(synonymsCircular, 'usa => us\nus => america\n')).toEqual([]);
  });
});
