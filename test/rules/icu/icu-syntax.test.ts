import { describe, expect, it } from 'vitest';
import { icuSyntax } from '../../../src/rules/icu/icu-syntax.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('icu-rules', { 'dictionaries/Latn.rbbi': content });

describe('icu-syntax', () => {
  it('is silent about rules that end', async () => {
    expect(await findings(icuSyntax, file('[a-z]+ {200};\n'))).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(await findings(icuSyntax, file('[a-z]+ {200};\n"abc" {100};\n'))).toEqual([
      {
        file: 'dictionaries/Latn.rbbi',
        line: 2,
        column: 1,
        message:
          '"\\"" stands where a character, a set, a variable, a dot or a group was expected. ICU: Error 66052 at line 2 column 1.',
        hint: 'End each rule with ; and put a backslash before what is meant as a character.',
        stage: 'index',
        rule: 'icu-syntax',
        severity: 'error',
      },
    ]);
  });

  it('leaves a variable that is not defined to icu-variable', async () => {
    expect(await findings(icuSyntax, file('[a-z]+ {200};\n$X;\n'))).toEqual([]);
  });
});
