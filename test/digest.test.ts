import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentDigest } from '../src/digest.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const NOTHING = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

describe('contentDigest', () => {
  it('is the SHA-256 of a format line and one record an entry, in byte order', () => {
    const entries = [
      { path: 'plugin-descriptor.properties', mode: 0o644, sha256: ABC },
      { path: 'bin/run', mode: 0o755, sha256: ABC },
      { path: 'empty/', mode: 0o755, sha256: NOTHING },
    ];
    const records = [
      `755 ${ABC} bin/run`,
      `755 ${NOTHING} empty/`,
      `644 ${ABC} plugin-descriptor.properties`,
    ];
    const hashed = `slipway-content-1\n${records.map((record) => `${record}\u0000`).join('')}`;
    expect(contentDigest(entries)).toBe(sha256(hashed));
  });

  it('has not changed', () => {
    expect(contentDigest([])).toBe('263e2a34e31c4ee7c4bfef601b53feb0470ad823ef89cca78e45c2c49fc11cbe');
    expect(contentDigest([{ path: 'größe.txt', mode: 0o644, sha256: ABC }])).toBe(
      '82a9da574fbea65aba074d03d9c1dac9e59a9702a75f157feb40315db3082da9',
    );
  });

  it.each([
    ['path', { path: 'b', mode: 0o644, sha256: ABC }],
    ['mode', { path: 'a', mode: 0o755, sha256: ABC }],
    ['content', { path: 'a', mode: 0o644, sha256: NOTHING }],
  ])('is another when the %s is another', (_what, other) => {
    expect(contentDigest([other])).not.toBe(contentDigest([{ path: 'a', mode: 0o644, sha256: ABC }]));
  });

  it('does not depend on the order of the entries', () => {
    const paths = fc.uniqueArray(fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }), { maxLength: 8 });
    fc.assert(
      fc.property(paths, fc.infiniteStream(fc.nat()), (names, random) => {
        const entries = names.map((path) => ({
          path,
          mode: 0o644,
          sha256: ABC,
          weight: random.next().value,
        }));
        const shuffled = [...entries].sort((a, b) => a.weight - b.weight);
        expect(contentDigest(shuffled)).toBe(contentDigest(entries));
      }),
    );
  });
});
