import { describe, expect, it } from 'vitest';
import { folder } from '../support/folder.ts';
import { slipway } from './in-process.ts';

describe('check of several, of which some cannot be read', () => {
  const files = {
    'a/dictionaries/a.txt': 'ship\n',
    'one/x.zip': 'no zip',
    'two/x.zip': 'nor this',
    'large/plugin-descriptor.properties': Buffer.alloc(1024 * 1024 + 1, '#'),
  };
  const args = ['check', 'a', 'one/x.zip', 'two/x.zip', 'large'];

  it('reports on all of them, and ends as findings do', async () => {
    const { code, stdout } = await slipway([...args, '--output', 'json'], { cwd: await folder(files) });
    const { extensions } = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(
      extensions.map(
        ({ path, findings }: { path: string; findings: { rule: string; severity: string }[] }) => [
          path,
          ...findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
        ],
      ),
    ).toEqual([
      ['a'],
      ['one/x.zip', 'source-readable'],
      ['two/x.zip', 'source-readable'],
      ['large', 'descriptor-syntax', 'jar-at-root'],
    ]);
  });

  it.each(['text', 'sarif', 'github', 'junit', 'markdown'])('names the extension in %s', async (output) => {
    const { code, stdout } = await slipway([...args, '--output', output], { cwd: await folder(files) });
    expect(code).toBe(1);
    expect(stdout.replaceAll('\\', '')).toMatch(/two\/x\.zip.*ZIP_NOT_A_ZIP/s);
    expect(stdout).toContain('source-readable');
  });

  it('skips the rules that did not run in junit', async () => {
    const cwd = await folder({ 'x.zip': 'no zip' });
    const { stdout } = await slipway(['check', 'x.zip', '--output', 'junit'], { cwd });
    const [, tests, failures, skipped] =
      /tests="(\d+)" failures="(\d+)" errors="0" skipped="(\d+)"/.exec(stdout) ?? [];
    expect(failures).toBe('1');
    expect(Number(skipped)).toBe(Number(tests) - 1);
  });
});
