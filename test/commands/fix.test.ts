import { chmod, link, readdir, readFile, stat, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder } from '../support/folder.ts';
import { slipway } from './in-process.ts';

const config = (entry: object = {}, more: object = {}) =>
  JSON.stringify({
    extensions: [
      {
        path: 'bundle',
        name: 'harbour',
        version: '9.*',
        files: { 'dictionaries/*.txt': 'word-list' },
        ...entry,
      },
    ],
    ...more,
  });
const STOP = 'bundle/dictionaries/stop.txt';
const project = (content: string | Uint8Array, entry: object = {}) =>
  folder({ [STOP]: content, 'slipway.json': config(entry) });
const held = (cwd: string, file = STOP) => readFile(path.join(cwd, file), 'utf8');

const DIFF = `bundle/dictionaries/stop.txt: text-byte-order-mark, text-invisible-ends, words-duplicate
--- bundle/dictionaries/stop.txt
+++ bundle/dictionaries/stop.txt
@@ -1,5 +1,4 @@
-<U+FEFF>the
-of<U+00A0>
 the
+of
 and
 in

`;

describe('slipway check --fix', () => {
  it('shows what it does, does it, and reports what is left', async () => {
    const cwd = await project('\ufeffthe\nof\u00a0\nthe\nand\nin\n');
    expect(await slipway(['check', '--fix', '--quiet'], { cwd })).toMatchObject({
      code: 0,
      stdout: `${DIFF}Fixed 1 file.\n\nbundle  bundle harbour 9.*\n\nNo findings.\n`,
    });
    expect(await held(cwd)).toBe('the\nof\nand\nin\n');
    expect(await readdir(path.join(cwd, 'bundle/dictionaries'))).toEqual(['stop.txt']);
  });

  it('only shows it in a dry run, and reports what is there now', async () => {
    const content = '\ufeffthe\nof\u00a0\nthe\nand\nin\n';
    const cwd = await project(content);
    const { code, stdout } = await slipway(['check', '--fix', '--dry-run', '--strict'], { cwd });
    expect(stdout).toMatch(/^Would fix 1 file; nothing was written\.$/m);
    expect(stdout.startsWith(DIFF)).toBe(true);
    expect(stdout).toContain('(text-byte-order-mark)');
    expect(code).toBe(1);
    expect(await held(cwd)).toBe(content);
  });

  it('changes nothing the second time', async () => {
    const cwd = await project('the \r\n');
    await slipway(['check', '--fix'], { cwd });
    const { stdout } = await slipway(['check', '--fix'], { cwd });
    expect(stdout).toMatch(/^Fixed 0 files\.\n/);
  });

  it('keeps a report of another form whole, and tells it what was fixed', async () => {
    const cwd = await project('the\r\n');
    const { stdout, stderr } = await slipway(['check', '--fix', '--output', 'json'], { cwd });
    expect(JSON.parse(stdout).extensions).toEqual([
      expect.objectContaining({
        findings: [],
        fixes: {
          written: true,
          files: [{ path: 'dictionaries/stop.txt', rules: ['text-line-ends'] }],
          left: [],
        },
      }),
    ]);
    expect(stderr).toContain('-the<U+000D>\n+the\n');
  });

  it.each([0o664, 0o600, 0o755])('keeps the permissions %o', async (mode) => {
    const cwd = await project('the\r\n');
    await chmod(path.join(cwd, STOP), mode);
    await slipway(['check', '--fix'], { cwd });
    expect((await stat(path.join(cwd, STOP))).mode & 0o777).toBe(mode);
    expect(await held(cwd)).toBe('the\n');
  });

  it('shows no line of a file with secrets', async () => {
    const cwd = await folder({
      'bundle/users': 'ann:$2a$10$abcdefghijklmnopqrstuu\r\n',
      'slipway.json': config({ files: { users: 'users' } }),
    });
    const { stdout } = await slipway(['check', '--fix'], { cwd });
    expect(stdout).toContain('bundle/users: text-line-ends\nIts lines are not shown,');
    expect(stdout).not.toContain('$2a$');
    expect(await held(cwd, 'bundle/users')).not.toContain('\r');
  });

  it('fixes the files of several versions once', async () => {
    const cwd = await project('the\r\n', { version: undefined, versions: ['8.*', '9.*'] });
    const { stdout } = await slipway(['check', '--fix', '--dry-run'], { cwd });
    expect(stdout.match(/^\+\+\+ /gm)).toHaveLength(1);
    expect(stdout).toContain('Would fix 1 file;');
  });

  describe('leaves as it is', () => {
    const sum = (why: string) => `${why}; left as it is.\nFixed 0 files.\n`;

    it('a file that is read-only, whoever asks', async () => {
      const cwd = await project('the\r\n');
      await chmod(path.join(cwd, STOP), 0o444);
      const { stdout } = await slipway(['check', '--fix'], { cwd });
      expect(stdout).toContain(sum(`${STOP} is read-only`));
      expect(await held(cwd)).toBe('the\r\n');
    });

    it('a file that a link leads to, at the link, and fixes it where it lies', async () => {
      const cwd = await project('the\r\n');
      await symlink('stop.txt', path.join(cwd, 'bundle/dictionaries/again.txt'));
      const { stdout } = await slipway(['check', '--fix'], { cwd });
      expect(stdout).toContain(
        'bundle/dictionaries/again.txt is reached through the symbolic link dictionaries/again.txt, to dictionaries/stop.txt; left as it is.\nFixed 1 file.\n',
      );
      expect(await held(cwd)).toBe('the\n');
      expect(await held(cwd, 'bundle/dictionaries/again.txt')).toBe('the\n');
    });

    it('what lies outside, and has another name inside', async () => {
      const cwd = await project('the\n');
      const outside = path.join(await folder({ 'other.txt': 'of\r\n' }), 'other.txt');
      await link(outside, path.join(cwd, 'bundle/dictionaries/other.txt'));
      await slipway(['check', '--fix'], { cwd });
      expect(await readFile(outside, 'utf8')).toBe('of\r\n');
      expect(await held(cwd, 'bundle/dictionaries/other.txt')).toBe('of\n');
    });

    it('what lies in .git', async () => {
      const files = { 'bundle/.git/stop.txt': 'the\r\n', 'bundle/.slipwayignore': '!.git/\n' };
      const cwd = await folder({
        ...files,
        'slipway.json': config({ files: { '.git/stop.txt': 'word-list' } }),
      });
      const { stdout } = await slipway(['check', '--fix'], { cwd });
      expect(stdout).toContain(sum('bundle/.git/stop.txt lies in .git'));
    });

    it('a zip', async () => {
      const cwd = await project('the\r\n', { files: undefined });
      await slipway(['pack', '-o', 'bundle.zip'], { cwd });
      const before = await readFile(path.join(cwd, 'bundle.zip'));
      const { code, stdout } = await slipway(['check', 'bundle.zip', '--fix', '--version', '9.*'], { cwd });
      expect(stdout).toContain(sum('bundle.zip is a zip, and files in a zip are never changed'));
      expect(code).toBe(0);
      expect(await readFile(path.join(cwd, 'bundle.zip'))).toEqual(before);
    });

    it('what is left out', async () => {
      const cwd = await folder({
        'bundle/a.txt': 'the\n',
        'bundle/old/b.txt': 'the\r\n',
        'slipway.json': config({ ignore: ['old/'], files: undefined }),
      });
      await slipway(['check', '--fix'], { cwd });
      expect(await held(cwd, 'bundle/old/b.txt')).toBe('the\r\n');
    });

    it('what cannot be read as an extension', async () => {
      const cwd = await project('the\r\n');
      await symlink('nowhere', path.join(cwd, 'bundle/broken'));
      const { code, stdout } = await slipway(['check', '--fix'], { cwd });
      expect(code).toBe(1);
      expect(stdout).toMatch(/^Fixed 0 files\.\n\nbundle.*\n.*\(source-readable\)/);
    });
  });

  describe('of text that is not UTF-8', () => {
    const latin1 = Buffer.from('K\u00e4se\n', 'latin1');

    it.each<readonly [string, readonly string[], object]>([
      ['--encoding', ['--encoding', 'windows-1252'], {}],
      ['slipway.json, by path', [], { encodings: { 'dictionaries/stop.txt': 'windows-1252' } }],
      ['slipway.json, by pattern', [], { encodings: { '*.txt': 'windows-1252' } }],
      ['the path over a pattern', [], { encodings: { [STOP.slice(7)]: 'windows-1252', '*.txt': 'cp866' } }],
      ['--encoding over slipway.json', ['--encoding', 'latin1'], { encodings: { '*.txt': 'cp866' } }],
    ])('takes the word of %s', async (_who, flags, entry) => {
      const cwd = await project(latin1, entry);
      const { code, stdout } = await slipway(['check', '--fix', ...flags], { cwd });
      expect(stdout).toContain('-K<E4>se\n+K\u00e4se\n');
      expect(code).toBe(0);
      expect(await held(cwd)).toBe('K\u00e4se\n');
    });

    it('does nothing by itself', async () => {
      const cwd = await project(latin1);
      const { code, stdout } = await slipway(['check', '--fix'], { cwd });
      expect(stdout).toMatch(/^Fixed 0 files\./);
      expect(code).toBe(1);
    });

    it.each<readonly [string, readonly string[], object, string]>([
      ['is no encoding', ['--encoding', 'klingon'], {}, '--encoding says "klingon", which is no encoding'],
      ['is UTF-8', ['--encoding', 'utf-8'], {}, '--encoding says "utf-8", which is no encoding'],
      [
        'is none',
        [],
        { encodings: { '*.txt': 'base64' } },
        '"encodings" in slipway.json, for *.txt, says "base64"',
      ],
      [
        'is of no file',
        [],
        { encodings: { 'dictionaries/stop.text': 'latin1' } },
        'Write "dictionaries/stop.txt"',
      ],
    ])('refuses what %s', async (_what, flags, entry, said) => {
      const cwd = await project(latin1, entry);
      const { code, stderr } = await slipway(['check', '--fix', ...flags], { cwd });
      expect(code).toBe(2);
      expect(stderr).toContain(said);
    });
  });

  it.each([
    [['--dry-run'], '--dry-run is for --fix'],
    [['--encoding', 'latin1'], '--encoding is for --fix'],
  ])('is what %j needs', async (flags, said) => {
    const cwd = await project('the\n');
    const { code, stderr } = await slipway(['check', ...flags], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });
});
