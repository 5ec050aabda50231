import { readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { obstacleOf, writeFixed } from '../../src/fix/on-disk.ts';
import { readSource } from '../../src/source.ts';
import { folder } from '../support/folder.ts';

async function opened() {
  const root = await folder({ 'stop.txt': 'the\r\n' });
  const source = await readSource(root);
  const [file] = source.files;
  if (file === undefined) throw new Error('the folder holds one file');
  const bytes = { before: Buffer.from('the\r\n'), after: Buffer.from('the\n') };
  const fixed = { file, ...bytes, rules: [], format: undefined, encoding: undefined, reveals: false };
  return { root, source, file, fixed };
}

describe('a file that was mended', () => {
  it('takes the place of the old one, and is another file', async () => {
    const { root, source, fixed } = await opened();
    const before = await stat(path.join(root, 'stop.txt'));
    await writeFixed(source, fixed);
    expect(await readFile(path.join(root, 'stop.txt'), 'utf8')).toBe('the\n');
    expect((await stat(path.join(root, 'stop.txt'))).ino).not.toBe(before.ino);
    expect(await readdir(root)).toEqual(['stop.txt']);
  });

  it.each<readonly [string, (file: string) => Promise<unknown>, string | undefined]>([
    ['has another content', (file) => writeFile(file, 'of\r\n\r\n'), 'of\r\n\r\n'],
    ['has another date', (file) => utimes(file, 1, 1), 'the\r\n'],
    ['is gone', (file) => rm(file), undefined],
  ])('is not written where the old one %s by now', async (_how, change, content) => {
    const { root, source, fixed } = await opened();
    const file = path.join(root, 'stop.txt');
    await change(file);
    await expect(writeFixed(source, fixed)).rejects.toMatchObject({ code: 'SOURCE_CHANGED' });
    expect(await readFile(file, 'utf8').catch(() => undefined)).toBe(content);
    expect(await readdir(root)).toEqual(content === undefined ? [] : ['stop.txt']);
  });

  it('is not made of one that is gone', async () => {
    const { root, source, file } = await opened();
    expect(await obstacleOf(source, file)).toBeUndefined();
    await rm(path.join(root, 'stop.txt'));
    expect(await obstacleOf(source, file)).toBe('is there no more');
  });

  it('says what to do when the file system refuses it', async () => {
    const { root, source, file, fixed } = await opened();
    const elsewhere = { ...source, path: path.join(root, 'stop.txt', 'nowhere') };
    await expect(writeFixed(elsewhere, { ...fixed, file })).rejects.toMatchObject({
      code: 'OUTPUT_UNWRITABLE',
      hint: 'Mend that, then run slipway check --fix again.',
    });
  });
});
