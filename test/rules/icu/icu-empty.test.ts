import { describe, expect, it } from 'vitest';
import { icuEmpty } from '../../../src/rules/icu/icu-empty.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('icu-rules', { 'dictionaries/Latn.rbbi': content });

describe('icu-empty', () => {
  it('is silent about a file with one rule', async () => {
    expect(await findings(icuEmpty, file('.+ {200};\n'))).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(await findings(icuEmpty, file('# nothing yet\n$Letter = [:L:];\n'))).toEqual([
      {
        file: 'dictionaries/Latn.rbbi',
        line: 2,
        column: 17,
        message:
          'the file holds no forward rule; at least one was expected. ICU: Error 66052 at line 1 column 16.',
        hint: 'Add a rule such as .+ {200}; or take the file out of rule_files.',
        stage: 'index',
        rule: 'icu-empty',
        severity: 'error',
      },
    ]);
  });

  it('leaves a definition that does not end to icu-variable', async () => {
    expect(await findings(icuEmpty, file('$Letter = [:L:]\n'))).toEqual([]);
  });
});
