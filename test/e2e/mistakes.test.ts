import { describe, expect, it } from 'vitest';
import { slipway } from '../support/cli.ts';
import { folder } from '../support/folder.ts';

describe('mistakes', () => {
  it.each([
    ['no key', ['publish', 'examples/synonyms-bundle'], 2, 'EC_API_KEY', '--local'],
    ['an unknown command', ['publsh'], 2, "unknown command 'publsh'", 'publish'],
    ['an unknown flag', ['check', '--verison', '9.*'], 2, "unknown option '--verison'", '--version'],
    ['an unknown format', ['check', '--output', 'xml'], 2, 'xml', 'json'],
    ['a path that is not there', ['check', 'nowhere'], 2, 'nowhere', 'exists'],
    ['a key and a user', ['list'], 2, 'an API key and a user', 'EC_USER', { EC_API_KEY: 'a', EC_USER: 'b' }],
    ['--as-is for a folder', ['pack', 'examples/synonyms-bundle', '--as-is'], 2, 'is a folder', 'zip'],
    ['--local and --host', ['list', '--local', '--host', 'a.example.com'], 2, '--local', 'one of them'],
    ['an unknown rule', ['explain', 'name-character'], 2, 'name-character', 'name-characters'],
    ['no template', ['init', 'x'], 2, '--template', 'synonyms-bundle'],
    [
      'an archive within its folder',
      ['pack', 'examples/synonyms-bundle', '-o', 'examples/synonyms-bundle/bundle/a.zip'],
      2,
      'would lie in',
      '--output-file',
    ],
    [
      'a report in the place of what is checked',
      ['check', 'examples/synonyms-bundle', '-o', 'examples/synonyms-bundle/bundle/a.txt'],
      2,
      'would lie in',
      '--output-file',
    ],
    [
      'a report in the place of slipway.json',
      ['check', 'examples/synonyms-bundle', '-o', 'examples/synonyms-bundle/slipway.json'],
      2,
      'no place for a report',
      '--output-file',
    ],
    ['a file that is no zip', ['pack', 'package.json'], 1, 'package.json', 'zip'],
  ])(
    '%s ends with a fact and a way out',
    async (_what, args, code, fact, wayOut, env?: Readonly<Record<string, string>>) => {
      const ran = await slipway(args, { env: env ?? {} });
      expect(ran).toMatchObject({ code, stdout: '' });
      expect(ran.stderr).toContain(fact);
      expect(ran.stderr).toContain(wayOut);
      expect(ran.stderr).not.toMatch(/\n\s+at |BUG/);
    },
  );

  it('say what they are as JSON too', async () => {
    const { stdout } = await slipway(['check', 'nowhere', '--output', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ format: 'slipway-failure/1', code: 'SOURCE_NOT_FOUND' });
  });

  it('in an extension are findings, and exit code 1', async () => {
    const cwd = await folder({ 'lib/a.jar': '', 'plugin-descriptor.properties': 'name=a\n' });
    const ran = await slipway(['check', '.'], { cwd });
    expect(ran).toMatchObject({ code: 1 });
    expect(ran.stdout).toContain('plugin-descriptor.properties');
  });
});
