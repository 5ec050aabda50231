import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSolrRule } from '../../src/formats/solr-rule.ts';
import { runs } from '../support/fuzz.ts';

const terms = (...all: readonly (readonly [text: string, column: number])[]) =>
  all.map(([text, column]) => ({ text, column }));

describe('a rule of synonyms', () => {
  it.each([
    ['a, b', terms(['a', 1], ['b', 4])],
    [',a,,b,', terms(['a', 2], ['b', 5])],
    ['a, ,b', terms(['a', 1], ['', 3], ['b', 5])],
    ['a\\,b, c\\\\', terms(['a,b', 1], ['c\\', 7])],
    ['a\\', terms(['a\\', 1])],
    ['a\\=>b', terms(['a=>b', 1])],
    ['a, b =>', terms(['a', 1], ['b =>', 4])],
    ['=>', terms(['=>', 1])],
    ['\u3000a\u00a0', terms(['\u3000a\u00a0', 1])],
    [',', []],
  ])('%j has equal terms', (line, expected) => {
    expect(parseSolrRule(line)).toEqual({ kind: 'equal', terms: expected });
  });

  it.each([
    ['a => b', terms(['a', 1]), terms(['b', 6])],
    ['a,b=>c, d', terms(['a', 1], ['b', 3]), terms(['c', 6], ['d', 9])],
    ['a =>=> b', terms(['a', 1]), terms(['b', 8])],
    ['=>a=>b', terms(['a', 3]), terms(['b', 6])],
    [',=>b', [], terms(['b', 4])],
    ['a ==> b', terms(['a =', 1]), terms(['b', 7])],
  ])('%j maps', (line, left, right) => {
    expect(parseSolrRule(line)).toEqual({ kind: 'mapping', left, right });
  });

  it.each([
    ['a => b => c', 8],
    ['a=>b=>=>c=>d', 7],
  ])('%j has an arrow too many', (line, column) => {
    expect(parseSolrRule(line)).toEqual({ kind: 'arrows', column });
  });

  it('tells the column of each term, whatever the line', () => {
    const line = fc.array(fc.constantFrom('a', 'bc', ' ', '\t', ',', '=>', '=', '>', '\u3000'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(line, (parts) => {
        const text = parts.join('');
        const rule = parseSolrRule(text);
        const all =
          rule.kind === 'equal' ? rule.terms : rule.kind === 'mapping' ? [...rule.left, ...rule.right] : [];
        for (const term of all) expect(text.slice(term.column - 1).startsWith(term.text)).toBe(true);
      }),
      runs(500),
    );
  });
});
