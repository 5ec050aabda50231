import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standardTokens } from '../../src/formats/standard-tokenizer.ts';
import { runs } from '../support/fuzz.ts';

describe('the tokens of the standard tokenizer', () => {
  // As Lucene 8.7 and 10.3 give them.
  it.each([
    ['', []],
    ['the quick brown fox', ['the', 'quick', 'brown', 'fox']],
    ['Wi-Fi 802.11ac', ['Wi', 'Fi', '802.11ac']],
    ["3.14 1,000.5 1'000 1.", ['3.14', '1,000.5', "1'000", '1']],
    ['e.g. U.S.A.', ['e.g', 'U.S.A']],
    ["o'neil L'avion rock’n’roll", ["o'neil", "L'avion", 'rock’n’roll']],
    ['C++ C# .NET', ['C', 'C', 'NET']],
    ['foo_bar __x__ _ 1_2', ['foo_bar', '__x__', '1_2']],
    ['a:b 1:2 a;b 1;2', ['a:b', '1', '2', 'a', 'b', '1;2']],
    ['東京タワー', ['東', '京', 'タワー']],
    ['ひらがなカタカナ', ['ひ', 'ら', 'が', 'な', 'カタカナ']],
    ['한국어 서울', ['한국어', '서울']],
    ['ภาษาไทย ไทย1', ['ภาษาไทย', 'ไทย', '1']],
    ['ကမ္ဘာ ភាសា', ['ကမ္ဘာ', 'ភាសា']],
    ['naïve e\u0301cole', ['naïve', 'e\u0301cole']],
    ['Ελλάδα ΟΔΟΣ', ['Ελλάδα', 'ΟΔΟΣ']],
    ['א"ב ג\' ד"', ['א"ב', "ג'", 'ד']],
    ['א\'ב"ג', ['א\'ב"ג']],
    ['co\u00adop zero\u200bwidth no\u00a0break', ['co\u00adop', 'zero', 'width', 'no', 'break']],
    ['😀 smile', ['😀', 'smile']],
    ['👍🏽👍', ['👍🏽', '👍']],
    ['👩\u200d❤️\u200d👨', ['👩\u200d❤️\u200d👨']],
    ['🇩🇪🇫🇷🇩', ['🇩🇪', '🇫🇷']],
    ['1️⃣ #️⃣ *', ['1️⃣', '#️⃣']],
    ['🏴\u{e0067}\u{e0062}\u{e007f}', ['🏴\u{e0067}\u{e0062}\u{e007f}']],
    ['Ⓜ️ ℹ a©b', ['Ⓜ️', 'ℹ', 'a', '©', 'b']],
    ['アa1_ア', ['ア', 'a1_ア']],
    ['𠀀𠮷 𝐀𝟏', ['𠀀', '𠮷', '𝐀𝟏']],
    ['x\u200dy \u200dz', ['x\u200dy', 'z']],
    ['%', []],
    ['... --- !!!', []],
  ] as const)('of %j are %j', (text, tokens) => {
    expect(standardTokens(text, 'lucene-9')).toEqual(tokens);
    expect(standardTokens(text, 'lucene-8')).toEqual(tokens);
  });

  it.each([
    ['a Chinese character of Unicode 11', '\u9feb', [], ['\u9feb']],
    ['a modifier letter', 'a\u02c2', ['a'], ['a\u02c2']],
    ['a skin tone after a letter', 'a\u{1f3fb}', ['a', '\u{1f3fb}'], ['a\u{1f3fb}']],
    ['a skin tone after a face', '\u{1f600}\u{1f3fb}', ['\u{1f600}', '\u{1f3fb}'], ['\u{1f600}\u{1f3fb}']],
  ])('differ with the Unicode of Lucene in %s', (_what, text, old, current) => {
    expect(standardTokens(text, 'lucene-8')).toEqual(old);
    expect(standardTokens(text, 'lucene-9')).toEqual(current);
  });

  it('have 255 units at the most, and never half a character', () => {
    expect(standardTokens('x'.repeat(600), 'lucene-9').map(({ length }) => length)).toEqual([255, 255, 90]);
    expect(standardTokens(`x${'\u{1d400}'.repeat(200)}`, 'lucene-9').map(({ length }) => length)).toEqual([
      255, 146,
    ]);
    expect(standardTokens('\u{1d400}'.repeat(200), 'lucene-9').map(({ length }) => length)).toEqual([
      254, 146,
    ]);
  });

  it('stand in the text in their order, whatever the text', () => {
    const character = fc.oneof(
      fc.constantFrom(...'aé1_\'".,:-# *', '\u05d0', '\u200d', '\ufe0f', '\u20e3', '\u{1f44d}', '\u{1f3fb}'),
      fc.constantFrom(
        '\u{1f1e9}',
        '\u{e0062}',
        '\u{e007f}',
        '漢',
        'あ',
        'ア',
        'ก',
        '\u0e31',
        '한',
        'Ⓜ',
        '\u0301',
      ),
      fc.string({ unit: 'binary', maxLength: 2 }),
    );
    fc.assert(
      fc.property(fc.array(character, { maxLength: 400 }), (characters) => {
        const text = characters.join('');
        let at = 0;
        for (const token of standardTokens(text, 'lucene-9')) {
          const found = text.indexOf(token, at);
          expect(found).toBeGreaterThanOrEqual(at);
          expect(token.length).toBeLessThanOrEqual(255);
          at = found + token.length;
        }
      }),
      runs(200),
    );
  });
});
