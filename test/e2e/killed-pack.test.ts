import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { repository } from '../support/cli.ts';
import { folder } from '../support/folder.ts';

const partialFile = pathToFileURL(path.join(repository, 'dist', 'partial-file.js')).href;

/** Writes half of a file, says so, and never ends. */
const HALF = `
const { createScratches, replaceFile } = await import(process.argv[1]);
const scratch = await createScratches(process.argv[2]).open();
await scratch.append(Buffer.from('scratch'));
await replaceFile(process.argv[2], async (append) => {
  await append(Buffer.from('half'));
  console.log('half');
  await new Promise(() => setInterval(() => undefined, 1000));
});`;

describe('a process that is killed while it packs', () => {
  it('leaves the old file, and of the new one nothing that looks whole', async () => {
    const root = await folder({ 'demo.zip': 'old' });
    const out = path.join(root, 'demo.zip');
    const child = spawn(process.execPath, ['--input-type=module', '--eval', HALF, partialFile, out]);
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(await readdir(root)).toEqual([
      expect.stringMatching(/^\.demo\.zip\.[0-9a-f]{12}\.partial$/),
      'demo.zip',
    ]);
    expect(await readFile(out, 'utf8')).toBe('old');
  });
});
