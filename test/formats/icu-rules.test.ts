import { describe, expect, it } from 'vitest';
import { readIcuRules } from '../../src/formats/icu-rules.ts';
import { parseRbbi } from '../../src/formats/rbbi-parser.ts';
import { icuErrors } from '../../src/formats/rbbi-scanner.ts';
import { mutatedText } from '../support/mutated.ts';
import { survives } from '../support/survives.ts';

/** What ICU4J 77.1 says of the same rules. */
function icuSays(rules: string): string {
  const { fault } = parseRbbi(rules);
  return fault === undefined ? 'fine' : `${icuErrors[fault.error]} ${fault.line}:${fault.column}`;
}

describe('rules of break iteration', () => {
  it.each([
    ['.+ {200};', 'fine'],
    ['!!chain; $a = [[:L:]-[a-z]]; ^$a $b?;', '66058 1:36'],
    ["'a b'+ {1};", 'fine'],
    ["don't;\n.;", '66057 2:0'],
    ['(a**) {1};', '66052 1:7'],
    ['(a;', '66056 1:3'],
    ['$a = [a]; $a = [b]; .;', '66055 1:19'],
    ['$a = [a] .;', '66052 1:11'],
    ['$a = b c; [$a];', '66063 1:11'],
    ['[\\$]+;', '66063 1:1'],
    ['[[a-c]&[d]];', '66060 1:1'],
    ['[[:Latin:]&[:Greek:]];', '66060 1:1'],
    ['[{ab}-{ad}x];', 'fine'],
    ['[{ab}];', '66060 1:1'],
    ['[:ccc=230:] {1};', 'fine'],
    ['[:sc=Jpan:] {1};', '66060 1:1'],
    ['\\p{L} {1};', '66062 1:4'],
    ['a / b / c {1};', 'fine'],
  ])('%j: %s', (rules, verdict) => {
    expect(icuSays(rules)).toBe(verdict);
  });
});

describe('any file', () => {
  it('is read as rules of ICU', async () => {
    const pieces = [
      '[',
      ']',
      '[:L:]',
      '\\p{Lu}',
      '$a',
      '=',
      ';',
      '{200}',
      '{ab}',
      '-',
      '&',
      '(',
      ')',
      '|',
      '*',
      '/',
      '!!chain;',
      '\\u0041',
      '^',
      '.',
    ];
    await survives(readIcuRules, mutatedText(pieces));
  });
});
