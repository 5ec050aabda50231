import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.ts';
import { repository, slipway } from '../support/cli.ts';
import { folder } from '../support/folder.ts';

describe('help', () => {
  it.each(commands.map(({ name }) => name))('of %s shows an example', async (name) => {
    const { code, stdout } = await slipway([name, '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`Examples:\\n {2}slipway ${name}`));
  });

  it('shows examples that work as pasted, one after the other', async () => {
    const cwd = await folder({});
    await Promise.all(
      ['examples', 'slipway.json'].map((name) =>
        import('node:fs/promises').then(({ cp }) =>
          cp(path.join(repository, name), path.join(cwd, name), { recursive: true }),
        ),
      ),
    );
    for (const { name, examples: lines } of commands.filter((command) => command.name !== 'serve')) {
      for (const line of lines) {
        const args = [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
        expect(await slipway(args.slice(1), { cwd }), `${name}: ${line}`).toMatchObject({ code: 0 });
      }
    }
  });
});
