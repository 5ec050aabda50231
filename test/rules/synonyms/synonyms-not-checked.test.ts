import { describe, expect, it } from 'vitest';
import { synonymsNotChecked } from '../../../src/rules/synonyms/synonyms-not-checked.ts';
import { ofSynonyms } from '../../support/synonym-file.ts';

describe('synonyms-not-checked', () => {
  it('is silent when the analyzer is known', async () => {
    expect(
      await ofSynonyms(synonymsNotChecked, 'bank of america, boa\n', { analyzer: 'whitespace' }),
    ).toEqual([]);
  });

  it('points at the first term that a stop filter would spoil', async () => {
    expect(await ofSynonyms(synonymsNotChecked, 'usa, us\nboa, bank of america\n')).toEqual([
      {
        rule: 'synonyms-not-checked',
        severity: 'note',
        file: 'synonyms.txt',
        line: 2,
        column: 6,
        message:
          'whether Lucene refuses a term for what the analyzer makes of it was not checked, because no index settings name the file. Behind English stop words 1 would, first "bank of america".',
        hint: 'Name the index settings that use the file: slipway check --settings FILE.',
      },
    ]);
  });

  it('leaves what all analyzers refuse to synonyms-blank-term alone', async () => {
    expect(await ofSynonyms(synonymsNotChecked, '# nothing\n\n')).toEqual([]);
  });
});
