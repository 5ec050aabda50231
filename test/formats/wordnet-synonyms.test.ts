import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/formats/problem.ts';
import type { FormatOptions } from '../../src/formats/reading.ts';
import { readWordnetSynonyms } from '../../src/formats/wordnet-synonyms.ts';
import { runs } from '../support/fuzz.ts';
import { memoryFile } from '../support/memory-source.ts';

async function read(text: string, options: FormatOptions = { analyzer: 'whitespace' }) {
  const problems: Problem[] = [];
  const file = memoryFile('wn_s.pl', Buffer.from(text));
  await readWordnetSynonyms([file], (one) => problems.push(one), options);
  return problems;
}

const said = (problems: readonly Problem[]) =>
  problems.map(({ kind, line, column, hint }) => `${line}:${column} ${kind}: ${hint}`);

describe('a file of WordNet synonyms', () => {
  it.each([
    ['', '1:1 wordnet-line: Delete the line: the format knows no empty lines.'],
    ['s(100000001', "1:1 wordnet-line: Write the line as s(100000001,1,'woods',n,1,0)."],
    ['% wn_s.pl of version 3', '1:1 wordnet-line: Delete the line: the format knows no comments.'],
    [
      'united states, usa',
      '1:1 wordnet-line: Set "format": "solr" on the synonym filter, if these are rules such as a, b => c.',
    ],
    ["s(100000001,1,'woods", "1:1 wordnet-line: Write the line as s(100000001,1,'woods',n,1,0)."],
  ])('refuses the line %j', async (line, expected) => {
    expect(said(await read(`${line}\n`)).slice(0, 1)).toEqual([expected]);
  });

  it('takes each word as the analyzer does, and keeps its blanks', async () => {
    const lines = "s(100000001,1,' ',n,1,0).\ns(100000001,2,'king''s  wood',n,1,0).\n";
    expect(said(await read(lines, { analyzer: 'keyword' }))).toEqual([]);
    expect((await read(lines)).map(({ kind, line, column }) => `${line}:${column} ${kind}`)).toEqual([
      '1:16 synonyms-eliminated-term',
    ]);
  });

  it('tells that a byte order mark shifts the id', async () => {
    expect(said(await read("\ufeffs(100000001,1,'woods',n,1,0).\n"))).toEqual([
      '1:1 wordnet-fact: Save the file as UTF-8 without a BOM.',
      '1:1 text-byte-order-mark: Save wn_s.pl as UTF-8 without a BOM.',
    ]);
  });

  it('is read without a crash, each problem with its place', async () => {
    const part = fc.constantFrom(
      ...[
        's(',
        '10000000',
        '1',
        ',',
        "'",
        "''",
        'woods',
        'the ',
        ' ',
        'n',
        ').',
        '\n',
        '\r\n',
        '\ufeff',
        '東京',
      ],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 60 }), async (parts) => {
        for (const { file, line, column, message, hint } of await read(parts.join(''), {})) {
          expect([file, message !== '', hint !== '']).toEqual(['wn_s.pl', true, true]);
          expect([line, column].every((number) => Number.isInteger(number) && Number(number) > 0)).toBe(true);
        }
      }),
      runs(200),
    );
  });
});
