import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/cloud/plain-text.ts';

describe('plain text', () => {
  it.each([
    [
      'markup',
      '<html><head><title>Bad Gateway</title></head>\n<body><h1>502</h1></body></html>',
      'Bad Gateway 502',
    ],
    ['scripts and styles', '<script>alert(1)</script>a<style>b { c: d }</style>e', 'a e'],
    ['colours', '\u001b[1;31mred\u001b[0m', 'red'],
    ['links of a terminal', '\u001b]8;;https://example.com\u0007text\u001b]8;;\u0007', 'text'],
    ['line breaks and control characters', 'a\r\n\tb\u0000c\u009bd\u2028e', 'a b c d e'],
    ['bidirectional and invisible characters', 'a\u202eb\u200bc\ufeffd', 'a b c d'],
    [
      'users, queries and fragments of URLs',
      'see https://me:pw@host/a?token=1#b (ok)',
      'see https://host/a (ok)',
    ],
    ['signatures that stand alone', 'X-Amz-Signature=abc&x=1', 'X-Amz-Signature=***&x=1'],
    ['half a pair', 'a\ud800b', 'a b'],
  ])('is without %s', (_what, text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it('is cut between characters', () => {
    expect(plainText('🙂🙂🙂🙂', 3)).toBe('🙂🙂…');
    expect(plainText('🙂🙂🙂', 3)).toBe('🙂🙂🙂');
  });

  it('is one line of printable characters, whatever comes in', () => {
    const unit = fc.constantFrom(
      '<',
      '>',
      '\u001b',
      '[',
      ']',
      ';',
      'm',
      '/',
      ':',
      '?',
      '#',
      '@',
      '\n',
      ' ',
      'a',
      '\u202e',
    );
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit, maxLength: 300 })),
        (text) => {
          const plain = plainText(text);
          expect(plain).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
          expect([...plain].length).toBeLessThanOrEqual(200);
        },
      ),
    );
  });

  it('takes no longer for text that is made to take long', () => {
    for (const part of ['<', '<script', '\u001b]', 'a://', 'a://a@', 'sig=']) {
      const start = performance.now();
      plainText(part.repeat(1_000_000));
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });
});
