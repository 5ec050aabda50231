import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { javaRegexFault } from '../../src/formats/java-regex.ts';
import { runs } from '../support/fuzz.ts';

/** Each verdict is that of java.util.regex.Pattern in Java 25. */
describe('a regular expression of Java', () => {
  it.each([
    '',
    'a|b||',
    '(a)(?:b)(?=c)(?!d)(?>e)(?<=f)(?<!g)(?<n>h)\\k<n>\\1\\9',
    'a*?b++c{2}d{2,}+e{2,3}?',
    '{2}',
    '}',
    ']',
    '[]a]',
    '[^]a]',
    '[a-z&&[^b]]',
    '[a&&b&&c]',
    '[a-]',
    '[a-[b]]',
    '[\\d-z]',
    '[&]',
    '[a&&]',
    '(?i)a(?-i)b',
    '(?im-sx:a b)',
    '(?x) a # (',
    '\\Q(*\\E',
    '\\Q[',
    '\\p{L}\\pL\\p{IsLatin}\\p{javaLowerCase}\\p{InGreek}\\p{script=Han}\\P{gc=Lu}',
    '\\x41\\x{1F600}\\u00e4\\07\\cA',
    '\\b{g}\\R\\X\\N{SPACE}\\h\\v',
    '\\-\\#',
    '(?<=a{2,3})b',
    '(?<=(?:ab){2})c',
    '()*',
    '(?)',
    '\\ä',
  ])('may be %s', (pattern) => expect(javaRegexFault(pattern)).toBeUndefined());

  it.each([
    ['(a', 'Unclosed group'],
    ['a)', "Unmatched closing ')'"],
    ['*a', "Dangling meta character '*'"],
    ['a**', "Dangling meta character '*'"],
    ['(?i)*', "Dangling meta character '*'"],
    ['a{', 'Illegal repetition'],
    ['a{,2}', 'Illegal repetition'],
    ['a{2', 'Unclosed counted closure'],
    ['a{3,2}', 'Illegal repetition range'],
    ['a{9999999999}', 'Illegal repetition range'],
    ['[a', 'Unclosed character class'],
    ['[]', 'Unclosed character class'],
    ['[b-a]', 'Illegal character range'],
    ['[a-\\d]', 'Illegal character range'],
    ['[&&]', 'Bad class syntax'],
    ['\\', 'Unescaped trailing backslash'],
    ['\\y', 'Illegal/unsupported escape sequence'],
    ['[\\b]', 'Illegal/unsupported escape sequence'],
    ['\\xg', 'Illegal hexadecimal escape sequence'],
    ['\\u12', 'Illegal Unicode escape sequence'],
    ['\\08', 'Illegal octal escape sequence'],
    ['\\p{Nope}', 'Unknown character property name {Nope}'],
    ['\\p{L', 'Unclosed character family'],
    ['\\p{}', 'Empty character family'],
    ['\\k<n>', 'named capturing group <n> does not exist'],
    ['(?<n>a)(?<n>b)', 'Named capturing group <n> is already defined'],
    ['(?<1>a)', 'capturing group name does not start with a Latin letter'],
    ['(?<n_1>a)', "named capturing group is missing trailing '>'"],
    ['(?P<n>a)', 'Unknown inline modifier'],
    ['(?$a)', 'Unknown group type'],
    ['(?<=a*)b', 'Look-behind group does not have an obvious maximum length'],
    ['(?<=(a|b){1,2})c', 'Look-behind group does not have an obvious maximum length'],
  ])('is not %s: %s', (pattern, message) => expect(javaRegexFault(pattern)?.message).toBe(message));

  it('is read in time that grows with its length alone', () => {
    expect(javaRegexFault('('.repeat(200_000))?.message).toMatch(/^(Stack overflow|Unclosed group)/);
    expect(javaRegexFault('[a-z&&'.repeat(20_000))).toBeDefined();
    expect(javaRegexFault('a{1,2}?'.repeat(100_000))).toBeUndefined();
  });

  it('may be any text', () => {
    const piece = fc.constantFrom(
      ...'()[]{}*+?|^$.\\-&,:=!<>#aAzn0129pPQEkuxNbc '.split(''),
      '&&',
      '(?',
      '\\Q',
      '(?<',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 2 })), { maxLength: 20 }), (pieces) => {
        const pattern = pieces.join('');
        const fault = javaRegexFault(pattern);
        if (fault === undefined) return;
        expect(fault.message).toMatch(/\S/);
        expect(fault.at).toBeGreaterThanOrEqual(0);
      }),
      runs(2000),
    );
  });
});
