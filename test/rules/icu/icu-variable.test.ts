import { describe, expect, it } from 'vitest';
import { icuVariable } from '../../../src/rules/icu/icu-variable.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('icu-rules', { 'dictionaries/Latn.rbbi': content });

describe('icu-variable', () => {
  it('is silent about a variable that is defined', async () => {
    expect(await findings(icuVariable, file('$Letter = [:L:];\n$Letter+ {200};\n'))).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(await findings(icuVariable, file('# words\n$Leter+ {200};\n'))).toEqual([
      {
        file: 'dictionaries/Latn.rbbi',
        line: 2,
        column: 1,
        message: '$Leter is not defined before this place. ICU: Error 66058 at line 1 column 7.',
        hint: 'Put $Leter = …; above, or mend the name.',
        stage: 'index',
        rule: 'icu-variable',
        severity: 'error',
      },
    ]);
  });

  it('leaves a variable within a set to icu-set', async () => {
    expect(await findings(icuVariable, file('[$Leter]+ {200};\n'))).toEqual([]);
  });
});
