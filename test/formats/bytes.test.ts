import { describe, expect, it } from 'vitest';
import { readBytes } from '../../src/formats/bytes.ts';
import { sourceOf } from '../support/extension.ts';

const fileOf = (content: string) => {
  const [file] = sourceOf({ 'a.txt': content }).files;
  if (file === undefined) throw new Error('there is one file');
  return file;
};

describe('readBytes', () => {
  it('reads up to the limit', async () => {
    expect(Buffer.from(await readBytes(fileOf('four'), 4)).toString()).toBe('four');
  });

  it('refuses a byte more, whatever size the file claims', async () => {
    await expect(readBytes({ ...fileOf('five.'), size: 1 }, 4)).rejects.toMatchObject({
      code: 'SOURCE_TOO_LARGE',
      message: 'a.txt is larger than 4 bytes, the most that Slipway reads of such a file.',
      hint: 'Look whether a.txt is the file that you meant, and cut it down.',
    });
  });
});
