import { describe, expect, it } from 'vitest';
import { synonymsTermBytes } from '../../../src/rules/synonyms/synonyms-term-bytes.ts';
import { ofSynonyms } from '../../support/synonym-file.ts';

describe('synonyms-term-bytes', () => {
  it('is silent about a long term that becomes others', async () => {
    expect(
      await ofSynonyms(synonymsTermBytes, `${'x'.repeat(40_000)} => x\n`, { analyzer: 'keyword' }),
    ).toEqual([]);
  });

  it('points at a long term that others become', async () => {
    expect(
      await ofSynonyms(synonymsTermBytes, `x => ${'x'.repeat(40_000)}\n`, { analyzer: 'keyword' }),
    ).toEqual([
      {
        rule: 'synonyms-term-bytes',
        severity: 'error',
        file: 'synonyms.txt',
        line: 1,
        column: 6,
        message: 'the term that others become has more than 32,766 bytes, which is more than Lucene holds.',
        hint: 'Look whether line ends or commas were lost.',
        stage: 'index',
      },
    ]);
  });

  it('leaves a line of one term to synonyms-one-term', async () => {
    expect(await ofSynonyms(synonymsTermBytes, `${'x'.repeat(40_000)}\n`, { analyzer: 'keyword' })).toEqual(
      [],
    );
  });
});
