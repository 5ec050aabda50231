import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pack } from '../src/pack.ts';
import { folder } from './support/folder.ts';
import { memorySource } from './support/memory-source.ts';

/** Of each way a file can go: deflated at once, on the thread pool, by way of a scratch; stored for each reason. */
function everyWay(): Record<string, string | Buffer> {
  const text = (words: number): string =>
    Array.from({ length: words }, (_, index) => `wort${(index * 7919) % 10_007} `).join('');
  const noise = (size: number): Buffer => {
    let state = 1;
    return Buffer.from(
      Array.from({ length: size }, () => {
        state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
        return state >>> 24;
      }),
    );
  };
  return {
    'plugin-descriptor.properties': 'name=demo\nversion=1.0.0\n'.repeat(3),
    'bin/run': '#!/bin/sh\n'.repeat(20),
    'config/': '',
    'dictionaries/größe.txt': text(1000),
    'dictionaries/large.txt': text(20_000),
    'dictionaries/larger.txt': text(200_000),
    'empty.txt': '',
    'en:us/\u{1F600}.txt': text(9),
    'lib/demo.jar': Buffer.concat([Buffer.from('PK\x03\x04'), noise(5000)]),
    'noise.bin': noise(40_000),
    'one.txt': '1',
    'zeros.bin': Buffer.alloc(100_000),
  };
}

describe('the pack format', () => {
  it('has not changed, on any Node', async () => {
    const out = join(await folder({}), 'golden.zip');
    const { size, sha256, contentDigest } = await pack(memorySource(everyWay()), {
      fileName: 'golden.zip',
      out,
    });
    expect({ size, sha256, contentDigest }).toEqual({
      size: 539_200,
      sha256: 'b49631a339ceccfa5a5399b22ec767799b3c3db44efbbd1eb8f4ad5559972a94',
      contentDigest: 'a06f8feafba243ab501662925385b010fbcdffc93b5aa301a7f645a8efbc5aab',
    });
  });
});
