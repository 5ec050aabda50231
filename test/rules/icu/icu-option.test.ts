import { describe, expect, it } from 'vitest';
import { icuOption } from '../../../src/rules/icu/icu-option.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('icu-rules', { 'dictionaries/Latn.rbbi': content });

describe('icu-option', () => {
  it('is silent about an option of ICU', async () => {
    expect(await findings(icuOption, file('!!chain;\n.+ {200};\n'))).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(await findings(icuOption, file('!!Chain;\n.+ {200};\n'))).toEqual([
      {
        file: 'dictionaries/Latn.rbbi',
        line: 1,
        column: 3,
        message: 'ICU has no option !!Chain. ICU: Error 66061 at line 1 column 8.',
        hint: 'Write !!chain, !!forward, !!reverse, !!safe_forward, !!safe_reverse, !!lookAheadHardBreak or !!quoted_literals_only.',
        stage: 'index',
        rule: 'icu-option',
        severity: 'error',
      },
    ]);
  });

  it('leaves a blank after !! to icu-syntax', async () => {
    expect(await findings(icuOption, file('!! chain;\n.+ {200};\n'))).toEqual([]);
  });
});
