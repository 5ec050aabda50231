import { describe, expect, it } from 'vitest';
import { synonymsParsableChain } from '../../../src/rules/index/synonyms-parsable-chain.ts';
import { findings } from '../../support/extension.ts';
import { analysis, usedBundle } from '../../support/index-settings.ts';

const found = (...filter: readonly string[]) =>
  findings(
    synonymsParsableChain,
    usedBundle(
      { 'names.txt': 'a, b\n' },
      analysis({
        analyzer: { search: { tokenizer: 'standard', filter } },
        filter: { mine: { type: 'synonym', synonyms_path: 'names.txt' } },
      }),
    ),
  );

describe('synonyms-parsable-chain', () => {
  it('is silent about filters that are of use, and about those behind', async () => {
    expect(await found('lowercase', 'mine', 'edge_ngram')).toEqual([]);
  });

  it('points at the filter that cannot be used', async () => {
    expect(await found('lowercase', 'edge_ngram', 'mine')).toEqual([
      {
        rule: 'synonyms-parsable-chain',
        severity: 'error',
        stage: 'index',
        file: 'settings.json',
        outside: true,
        line: 1,
        column: 93,
        message:
          'The filter edge_ngram stands before mine in the analyzer search, and cannot be used to parse synonyms.',
        hint: 'Put mine before edge_ngram, or leave one of the two out.',
      },
    ]);
  });

  it('leaves a filter that Slipway cannot follow to synonyms-chain-known', async () => {
    expect(await found('porter_stem', 'mine')).toEqual([]);
  });
});
