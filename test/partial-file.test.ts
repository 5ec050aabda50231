import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { createScratches, replaceFile } from '../src/partial-file.ts';
import { folder } from './support/folder.ts';

describe('replaceFile', () => {
  it('puts what was appended in the place of the file, and hands on the result', async () => {
    const root = await folder({ 'a.zip': 'old' });
    const result = await replaceFile(join(root, 'a.zip'), async (append) => {
      await append(Buffer.from('new '));
      await append(Buffer.from('bytes'));
      return 42;
    });
    expect(result).toBe(42);
    expect(await readFile(join(root, 'a.zip'), 'utf8')).toBe('new bytes');
    expect(await readdir(root)).toEqual(['a.zip']);
  });

  it('leaves the old file whole until the new one is, under a name that nobody takes for a zip', async () => {
    const root = await folder({ 'a.zip': 'old' });
    await replaceFile(join(root, 'a.zip'), async (append) => {
      await append(Buffer.from('half'));
      expect(await readFile(join(root, 'a.zip'), 'utf8')).toBe('old');
      expect(await readdir(root)).toEqual([
        expect.stringMatching(/^\.a\.zip\.[0-9a-f]{12}\.partial$/),
        'a.zip',
      ]);
    });
  });

  it('leaves nothing but the old file when writing ends in an error', async () => {
    const root = await folder({ 'a.zip': 'old' });
    const broken = replaceFile(join(root, 'a.zip'), async (append) => {
      await append(Buffer.from('half'));
      throw new Error('broken');
    });
    await expect(broken).rejects.toThrow('broken');
    expect(await readdir(root)).toEqual(['a.zip']);
    expect(await readFile(join(root, 'a.zip'), 'utf8')).toBe('old');
  });

  it('makes a file with the permissions that a new file has', async () => {
    const root = await folder({});
    await writeFile(join(root, 'plain'), '');
    await replaceFile(join(root, 'a.zip'), async () => undefined);
    expect((await stat(join(root, 'a.zip'))).mode).toBe((await stat(join(root, 'plain'))).mode);
  });

  it('names the folder that does not exist, and how to make it', async () => {
    const root = await folder({});
    await expect(replaceFile(join(root, 'no', 'a.zip'), async () => undefined)).rejects.toMatchObject({
      code: 'OUTPUT_UNWRITABLE',
      message: `${root}/no/a.zip: the folder ${root}/no does not exist`,
      hint: `Create it with: mkdir -p ${root}/no`,
    });
  });

  it('says when a file stands where a folder should', async () => {
    const root = await folder({ no: '' });
    await expect(replaceFile(join(root, 'no', 'a.zip'), async () => undefined)).rejects.toMatchObject({
      code: 'OUTPUT_UNWRITABLE',
      message: `${root}/no/a.zip: ${root}/no is not a folder`,
    });
  });

  it('says before any work that a folder stands where the file should', async () => {
    const root = await folder({});
    await mkdir(join(root, 'a.zip'));
    const work = replaceFile(join(root, 'a.zip'), () => Promise.reject(new Error('work was begun')));
    await expect(work).rejects.toMatchObject({
      code: 'OUTPUT_UNWRITABLE',
      message: `${root}/a.zip is a folder; a file was expected`,
    });
  });
});

describe('a scratch', () => {
  it('gives back what was appended, and has no name meanwhile', async () => {
    const root = await folder({});
    const scratches = createScratches(join(root, 'a.zip'));
    const scratch = await scratches.open();
    await scratch.append(Buffer.from('one '));
    await scratch.append(Buffer.from('two'));
    expect(await readdir(root)).toEqual([]);
    expect((await buffer(scratch.read())).toString()).toBe('one two');
    await scratches.closeAll();
  });

  it('can be closed unread, and twice', async () => {
    const root = await folder({});
    const scratches = createScratches(join(root, 'a.zip'));
    const scratch = await scratches.open();
    scratch.read();
    await scratch.close();
    await expect(scratches.closeAll()).resolves.toBeUndefined();
  });
});
