import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { repository, slipway } from '../support/cli.ts';
import { folder } from '../support/folder.ts';

const onDisk = pathToFileURL(path.join(repository, 'dist', 'fix', 'on-disk.js')).href;

/** Has written the whole new file beside the old one, says so, and never puts it in its place. */
const NEARLY = `
const { writeFixed } = await import(process.argv[1]);
const never = async function* () {
  console.log('nearly');
  await new Promise(() => setInterval(() => undefined, 1000));
};
const file = { path: 'dictionaries/stop.txt', size: 5, open: async () => never() };
await writeFixed({ path: process.argv[2] }, { file, after: Buffer.from('the\\n') });`;

describe('slipway check --fix', () => {
  it('fixes a file with the line ends of Windows', async () => {
    const cwd = await folder({ 'words/dictionaries/stop.txt': '\ufeffthe\r\nof\r\n' });
    const args = ['check', 'words', '--version', '9.*', '--fix', '--strict'];
    const { code, stdout } = await slipway(args, { cwd });
    expect(stdout).toContain('-<U+FEFF>the<U+000D>\n-of<U+000D>\n+the\n+of\n');
    expect(code).toBe(0);
    expect(await readFile(path.join(cwd, 'words/dictionaries/stop.txt'), 'utf8')).toBe('the\nof\n');
  });

  it('leaves the old file when it is killed, and goes on the next time', async () => {
    const cwd = await folder({ 'words/dictionaries/stop.txt': 'the\r\n' });
    const words = path.join(cwd, 'words');
    const child = spawn(process.execPath, ['--input-type=module', '--eval', NEARLY, onDisk, words]);
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'close');
    const partial = expect.stringMatching(/^\.stop\.txt\.[0-9a-f]{12}\.partial$/);
    expect(await readdir(path.join(words, 'dictionaries'))).toEqual([partial, 'stop.txt']);
    expect(await readFile(path.join(words, 'dictionaries/stop.txt'), 'utf8')).toBe('the\r\n');

    const { stdout } = await slipway(['check', 'words', '--version', '9.*', '--fix'], { cwd });
    expect(stdout).toContain('Fixed 1 file.\n');
    expect((await slipway(['ls', 'words', '--version', '9.*'], { cwd })).stdout).toMatch(
      /\.partial {2}\(built-in: \.\*\.partial\)$/m,
    );
  });
});
