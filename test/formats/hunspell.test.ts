import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHunspell } from '../../src/formats/hunspell.ts';
import type { Problem } from '../../src/formats/problem.ts';
import { runs } from '../support/fuzz.ts';
import { memoryFile } from '../support/memory-source.ts';

async function problemsOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  chunk = 65_536,
): Promise<readonly Problem[]> {
  const all = Object.entries(files).map(([name, text]) =>
    memoryFile(`hunspell/en_GB/${name}`, Buffer.from(text), chunk),
  );
  const problems: Problem[] = [];
  await readHunspell(all, (problem) => problems.push(problem), {});
  return problems;
}

/** `kind line:column since before`, for tables. */
async function brief(aff: string, dic = '2\ntry\nfoo\n'): Promise<readonly string[]> {
  return (await problemsOf({ 'x.aff': aff, 'x.dic': dic })).map(
    ({ kind, line, column, since, before }) =>
      `${kind} ${line}:${column}${since === undefined ? '' : ` since ${since}`}${before === undefined ? '' : ` before ${before}`}`,
  );
}

describe('a hunspell dictionary', () => {
  it('is read without a word when all is well', async () => {
    expect(await brief('SET UTF-8\nSFX A Y 1\nSFX A y ies [^aeiou]y\n', '1\ntry/A\n')).toEqual([]);
  });

  it.each([
    [
      'in all releases where the rules end too early',
      'SET UTF-8\nSFX A Y 2\nSFX A 0 s .\n',
      ['hunspell-affix-count 3:1'],
    ],
    [
      'since 8.7 where two affixes are mixed up',
      'SET UTF-8\nSFX A Y 1\nSFX B 0 s .\n',
      ['hunspell-affix-count 3:5 since 8.7.0'],
    ],
    [
      'before 7.14 and since 8.7 where a header has no number',
      'SET UTF-8\nSFX A Y x\n',
      ['hunspell-affix-header 2:9 before 7.14.0', 'hunspell-affix-header 2:9 since 8.7.0'],
    ],
    [
      'since 7.14 where a block of a spell checker ends too early',
      'SET UTF-8\nREP 1\n',
      ['hunspell-block 2:1 since 7.14.0'],
    ],
    ['before 7.14 where SET is missing', 'TRY a\n', ['hunspell-charset 1:1 before 7.14.0']],
    [
      'before 7.14 where a comment follows',
      'SET UTF-8\nNEEDAFFIX X # so\n',
      ['hunspell-argument 2:13 before 7.14.0'],
    ],
    [
      'since 7.14 where SET comes late',
      `SET${'\n'.repeat(31_000)}SET UTF-8\n`,
      ['hunspell-charset 1:1 since 7.14.0'],
    ],
  ])('fails %s', async (_when, aff, expected) => {
    expect(await brief(aff)).toEqual(expected);
  });

  it('reads SET beyond the first 30,719 bytes before 7.14 only', async () => {
    const aff = `${'#\n'.repeat(15_360)}SET UTF-8\n`;
    expect(await brief(aff)).toEqual(['hunspell-charset 15361:1 since 7.14.0']);
  });

  it('takes no CR for a line end before 7.14, where it looks for SET', async () => {
    expect(await brief('SET UTF-8\rLANG\r')).toEqual([
      'hunspell-charset 1:5 before 7.14.0',
      'hunspell-argument 2:1 since 7.14.0',
    ]);
  });

  it.each([
    ['lines that end in CRLF', 'SET UTF-8\r\nLANG\r\n'],
    ['a byte order mark', '\ufeffSET UTF-8\nLANG\n'],
  ])('counts lines in a file with %s', async (_what, aff) => {
    expect(await brief(aff)).toEqual(['hunspell-argument 2:1 since 7.14.0']);
  });

  it('tells several mistakes of one file, each once', async () => {
    const aff =
      'SET UTF-8\nLANG\nSFX A Y 2\nSFX A 0 s .\nSFX B Y 1\nSFX B 0 t .\nSFX B 0 u .\nSFX B 0 v .\nMAXDIFF 11\n';
    expect((await brief(aff, '1\nfoo\n')).filter((one) => !one.includes('before'))).toEqual([
      'hunspell-argument 2:1 since 7.14.0',
      'hunspell-affix-count 5:5 since 8.7.0',
      'hunspell-affix-count 7:1 since 8.7.0',
      'hunspell-argument 9:9 since 7.14.0',
    ]);
  });

  it('is not read with two .aff, of which hunspell-layout speaks', async () => {
    expect(await problemsOf({ 'x.aff': 'LANG\n', 'y.aff': 'LANG\n', 'x.dic': 'foo\n' })).toEqual([]);
  });

  it('says the same in whatever chunks it comes', async () => {
    const files = {
      'x.aff': 'SET UTF-8\r\nSFX A Y 1\r\nSFX A y ies [^é]y\r\nREP 2\r\nREP é è\r\n',
      'x.dic': Buffer.from('2\r\ntrüb/AZ\r\nK\xe4se /A\r\n', 'latin1'),
    };
    const whole = await problemsOf(files);
    expect(whole).not.toEqual([]);
    for (const chunk of [1, 2, 3, 5, 7]) expect(await problemsOf(files, chunk)).toEqual(whole);
  });

  it('never crashes, and tells where and what, whatever is changed in it', async () => {
    const change = fc.record({
      at: fc.nat(400),
      cut: fc.nat(6),
      put: fc.oneof(
        fc.constantFrom(
          '\n',
          ' ',
          '/',
          '0',
          '[',
          ']',
          '#',
          '\\',
          '\t',
          'SET ',
          'FLAG num\n',
          'SFX A Y 2\n',
          'AF 1\n',
          'ICONV 2\n',
        ),
        fc.string({ maxLength: 4, unit: 'binary' }),
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 6 }), fc.boolean(), async (changes, inAffix) => {
        const base = { aff: Buffer.from(AFFIXES), dic: Buffer.from(WORDS) };
        const key = inAffix ? 'aff' : 'dic';
        for (const { at, cut, put } of changes) {
          const old = base[key];
          base[key] = Buffer.concat([
            old.subarray(0, at),
            Buffer.from(put, 'latin1'),
            old.subarray(at + cut),
          ]);
        }
        for (const problem of await problemsOf({ 'x.aff': base.aff, 'x.dic': base.dic })) {
          expect(problem).toMatchObject({
            file: expect.stringContaining('hunspell/en_GB/x.'),
            line: expect.any(Number),
            column: expect.any(Number),
            message: expect.stringMatching(/.\.$/s),
            hint: expect.stringMatching(/.\.$/s),
          });
          expect(Math.min(problem.line ?? 0, problem.column ?? 0)).toBeGreaterThan(0);
        }
      }),
      runs(300),
    );
  });

  it('is read in a moment, with a condition that would take a backtracking reader for ever', async () => {
    const evil = `(${'a+'.repeat(20)})+(${'a+'.repeat(20)})+.`;
    const aff = `SET UTF-8\nSFX A Y 1\nSFX A ${'a'.repeat(200)} b ${evil}\n`;
    const start = performance.now();
    await problemsOf({ 'x.aff': aff, 'x.dic': '1\nfoo/A\n' });
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

const AFFIXES = `SET UTF-8
TRY esian
FLAG long
NEEDAFFIX Nn
AM 1
AM st:foo
PFX Aa Y 1
PFX Aa 0 re .
SFX Bb Y 2
SFX Bb y ies/Aa [^aeiou]y
SFX Bb 0 s [^y] po:noun
REP 2
REP f ph
REP ph f
MAP 1
MAP a(ss)
ICONV 1
ICONV é e
COMPOUNDRULE 1
COMPOUNDRULE (Aa)*(Bb)?
CHECKCOMPOUNDPATTERN 1
CHECKCOMPOUNDPATTERN a/Aa b/Bb
`;

const WORDS = `5
work/AaBb
try/Bb st:tried
foo\\/bar/Nn
Käse\t1
# so
New York
`;
