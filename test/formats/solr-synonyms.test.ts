import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/formats/problem.ts';
import type { FormatOptions } from '../../src/formats/reading.ts';
import { readSolrSynonyms } from '../../src/formats/solr-synonyms.ts';
import { runs } from '../support/fuzz.ts';
import { memoryFile } from '../support/memory-source.ts';

async function read(
  text: string | Uint8Array,
  options: FormatOptions = {},
  chunk = 65_536,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  await readSolrSynonyms(
    [memoryFile('syn.txt', Buffer.from(text), chunk)],
    (one) => problems.push(one),
    options,
  );
  return problems;
}

async function kinds(text: string, options: FormatOptions = {}): Promise<readonly string[]> {
  const problems = await read(text, { analyzer: 'whitespace', ...options });
  return problems.map(({ kind, line, severity }) => `${line} ${severity ?? ''} ${kind}`.replace('  ', ' '));
}

describe('a file of Solr synonyms', () => {
  it.each([
    ['usa, united states\n\n# a comment\n"5"" disk, floppy\nc#, csharp\nke$ha => kesha, ke$ha\n', []],
    ['a=b, c\n1:2, ratio\nfoo\\, bar, foo\n- , minus\n', []],
    [
      ' # note\n// note\n;note\nusa, us // note\n',
      ['1', '2', '3', '4'].map((line) => `${line} synonyms-comment`),
    ],
    ['a => b\n a == > b\n', ['2 synonyms-arrow-typo']],
    [
      'a ==> b\na <=> b\na =>> b\na→b\na＝＞b\na = b\n',
      [1, 2, 3, 4, 5, 6].map((line) => `${line} synonyms-arrow-typo`),
    ],
    ['a, b\nc\td\n東京、京都\n', ['2 synonyms-one-term', '3 synonyms-one-term']],
    ['a, b\nc\n', ['2 note synonyms-one-term']],
    ['=>\na, => b\na =>\n', ['1 synonyms-one-sided', '2 synonyms-blank-term', '3 synonyms-one-sided']],
    [
      'zero\u200bwidth, a\nsoft\u00adhyphen, b\nnul\0, c\n',
      [1, 2, 3].map((line) => `${line} synonyms-invisible`),
    ],
    ['<!DOCTYPE html>\n<html>\n', ['1 synonyms-format']],
    ['PUT /synonyms\n{ "a": 1 }\n', ['1 synonyms-format']],
  ])('of %j gives %j', async (text, expected) => {
    expect(await kinds(text)).toEqual(expected);
  });

  it('takes blanks for nothing when the filter is lenient, and the terms it leaves out for a warning', async () => {
    const lenient = { lenient: true, analyzer: 'standard_lowercase' } as const;
    expect(await kinds('   \nusa, , us\n%, percent\n', lenient)).toEqual([
      '2 warn synonyms-blank-term',
      '3 warn synonyms-eliminated-term',
    ]);
  });

  it('warns of what the standard tokenizer alone refuses when no analyzer is known, and says what it cannot', async () => {
    expect(await read('boa, bank of america\n%, percent\n')).toEqual([
      {
        kind: 'synonyms-eliminated-term',
        severity: 'warn',
        file: 'syn.txt',
        line: 2,
        column: 1,
        message:
          'of the term "%", the standard tokenizer leaves no token, and Lucene takes no term without one.',
        hint: 'Delete the term, or set "lenient": true on the synonym filter to leave such terms out.',
      },
      {
        kind: 'synonyms-not-checked',
        file: 'syn.txt',
        line: 1,
        column: 6,
        message:
          'whether Lucene refuses a term for what the analyzer makes of it was not checked, because no index settings name the file. Behind English stop words 1 would, first "bank of america".',
        hint: 'Name the index settings that use the file: slipway check --settings FILE.',
      },
    ]);
  });

  it('tells the releases of a term that only an older Unicode has no letter of', async () => {
    expect(await read('\u9feb, a\n', { analyzer: 'standard_lowercase' })).toEqual([
      expect.objectContaining({ kind: 'synonyms-eliminated-term', before: '8.0.0' }),
    ]);
  });

  it('tells twenty lines of a kind, and then how many more', async () => {
    const problems = await read(`a, b\n${'c; d\n'.repeat(100)}`, { analyzer: 'whitespace' });
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toEqual({
      kind: 'synonyms-one-term',
      file: 'syn.txt',
      line: 22,
      column: 1,
      message:
        'the line has one term, "c; d", so it makes no rule; ";" parts no terms, nothing but a comma does. 79 more lines after it alike.',
      hint: 'Put commas between the terms.',
    });
  });

  it('compares terms by what the analyzer makes of them', async () => {
    expect(await kinds('Wi-Fi, wi fi\n', { analyzer: 'standard_lowercase' })).toEqual([
      '1 synonyms-duplicate',
    ]);
    expect(await kinds('Wi-Fi, wi fi\n')).toEqual([]);
  });

  it('takes a line of many terms in its stride', async () => {
    const many = Array.from({ length: 60_000 }, (_, at) => `t${at}`).join(',');
    expect(await kinds(`${many} => ${many}\n${many}\n`)).toEqual([]);
  });

  it('is read without a crash, each problem with its place, in chunks of any size', async () => {
    const part = fc.constantFrom(
      ...[
        'usa',
        'the ',
        'of',
        '%',
        ' ',
        '\t',
        ',',
        '=>',
        '->',
        '\\',
        '#',
        '\n',
        '\r\n',
        '\r',
        '"',
        "'",
        '=',
        '//',
      ],
      ...[
        '\ufeff',
        '\u00a0',
        '\u3000',
        '\u200b',
        '\0',
        '東京',
        '\u{1f600}',
        's(100000001,1,',
        '{',
        'é',
        '\u9feb',
      ],
    );
    const analyzer = fc.constantFrom(
      'whitespace',
      'keyword',
      'standard_lowercase',
      'standard_lowercase_stop',
      '',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(part, { maxLength: 60 }),
        fc.uint8Array({ maxLength: 3 }),
        fc.nat({ max: 200 }),
        analyzer,
        fc.boolean(),
        fc.integer({ min: 1, max: 50 }),
        async (parts, junk, place, name, lenient, chunk) => {
          const text = Buffer.from(parts.join(''));
          const bytes = Buffer.concat([text.subarray(0, place), junk, text.subarray(place)]);
          const known = name === '' ? {} : { analyzer: name };
          const problems = await read(bytes, { ...known, lenient });
          for (const { file, line, column, message, hint } of problems) {
            expect([file, message !== '', hint !== '']).toEqual(['syn.txt', true, true]);
            expect([line, column].every((number) => Number.isInteger(number) && Number(number) > 0)).toBe(
              true,
            );
          }
          const places = (all: readonly Problem[]) =>
            all.map(({ kind, line, column }) => [kind, line, column]);
          expect(places(await read(bytes, { ...known, lenient }, chunk))).toEqual(places(problems));
        },
      ),
      runs(200),
    );
  });
});
