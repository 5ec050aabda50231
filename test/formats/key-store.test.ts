import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyStoreContent } from '../../src/formats/key-store.ts';
import { runs } from '../support/fuzz.ts';
import { javaKeyStore, pkcs12 } from '../support/key-store.ts';

describe('keyStoreContent', () => {
  it.each([
    ['a store of Java with a key', javaKeyStore('certificate', 'key'), 'key'],
    ['one with certificates', javaKeyStore('certificate', 'certificate'), 'certificates'],
    ['one that ends too early', javaKeyStore('certificate', 'key').subarray(0, 30), 'unknown'],
    ['PKCS #12 with a key', pkcs12('key'), 'key'],
    ['PKCS #12 without', pkcs12(), 'certificates'],
    ['a text', Buffer.from('0 is a number, and this a text'), 'unknown'],
    ['nothing', Buffer.alloc(0), 'unknown'],
  ])('tells what is in %s', (_what, content, holds) => {
    expect(keyStoreContent(content)).toBe(holds);
  });

  it('takes any bytes', () => {
    const whole = javaKeyStore('certificate', 'certificate', 'certificate');
    fc.assert(
      fc.property(fc.nat(whole.length - 5), fc.nat(255), fc.nat(whole.length), (at, value, length) => {
        const bytes = Buffer.from(whole.subarray(0, length));
        if (at + 4 < length) bytes[at + 4] = value;
        expect(['key', 'certificates', 'unknown']).toContain(keyStoreContent(bytes));
      }),
      runs(500),
    );
  });
});
