import { describe, expect, it } from 'vitest';
import { synonymsChainKnown } from '../../../src/rules/index/synonyms-chain-known.ts';
import { findings } from '../../support/extension.ts';
import { analysis, usedBundle } from '../../support/index-settings.ts';

const found = (before: string, more: object = {}) =>
  findings(
    synonymsChainKnown,
    usedBundle(
      { 'names.txt': 'a, b\n' },
      analysis({
        filter: { mine: { type: 'synonym', synonyms_path: 'names.txt', ...more } },
        analyzer: { search: { tokenizer: 'standard', filter: [before, 'mine'] } },
      }),
    ),
  );

describe('synonyms-chain-known', () => {
  it('is silent about a chain that Slipway has', async () => {
    expect(await found('lowercase')).toEqual([]);
  });

  it('names what it cannot follow', async () => {
    expect(await found('porter_stem')).toEqual([
      {
        rule: 'synonyms-chain-known',
        severity: 'note',
        file: 'settings.json',
        outside: true,
        line: 1,
        column: 77,
        message:
          'What the analyzer search leaves of the terms in names.txt was not checked, because it has the filter porter_stem.',
        hint: 'Create an index with these settings on a cluster before you rely on them.',
      },
    ]);
  });

  it.each([
    ['a lenient filter, which leaves such terms out', { lenient: true }],
    ['a file that is not there', { synonyms_path: 'nowhere.txt' }],
  ])('is silent about %s', async (_what, more) => {
    expect(await found('porter_stem', more)).toEqual([]);
  });

  it('leaves a filter that cannot be used to synonyms-parsable-chain', async () => {
    expect(await found('shingle')).toEqual([]);
  });
});
