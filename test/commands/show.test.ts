import { beforeEach, describe, expect, it } from 'vitest';
import { type FakeCloud, fakeCloud } from '../support/fake-cloud.ts';
import { folder } from '../support/folder.ts';
import { at, type Ran, slipway } from './in-process.ts';

let service: FakeCloud;
let cwd: string;
const run = (...args: readonly string[]): Promise<Ran> => slipway(args, { cwd, env: at(service) });

/** Makes metadata by hand, as any client can. Gives its id. */
async function make(type: string, version: string): Promise<string> {
  const answer = await fetch(`${service.url}/api/v1/deployments/extensions`, {
    method: 'POST',
    headers: { authorization: `ApiKey ${service.apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'harbour', version, extension_type: type }),
  });
  return ((await answer.json()) as { id: string }).id;
}

const ids = async () => (await service.held()).map(({ id }) => id).toSorted();

describe.each(['show', 'delete'])('%s', (command) => {
  beforeEach(async () => {
    [service, cwd] = [await fakeCloud(), await folder({})];
  });

  it('does not guess between several of one name', async () => {
    const bundles = [await make('bundle', '8.*'), await make('bundle', '9.*')];
    const { code, stdout, stderr } = await run(command, 'harbour');
    expect([code, stdout]).toEqual([4, '']);
    expect(stderr).toMatch(/^NAME_AMBIGUOUS {2}2 extensions are called harbour: /);
    for (const id of bundles) expect(stderr).toContain(`${id} (bundle `);
    expect(stderr).toContain('\n  Name one by its id, or add --version or --type.\n');
    expect(await ids()).toEqual(bundles.toSorted());
  });

  it('offers only the id where neither version nor type tells them apart', async () => {
    await make('bundle', '9.*');
    await make('bundle', '9.*');
    const { code, stderr } = await run(command, 'harbour', '--version', '9.*');
    expect(code).toBe(4);
    expect(stderr).toContain('\n  Name one by its id.\n');
    expect(await ids()).toHaveLength(2);
  });

  it.each([
    ['--version', '9.5.2', 'bundle', '8.*', 'plugin', '9.5.2'],
    ['--type', 'plugin', 'bundle', '9.5.2', 'plugin', '9.5.2'],
  ])('takes the one that %s %s means', async (flag, value, ...[oneType, oneVersion, type, version]) => {
    const other = await make(oneType, oneVersion);
    const meant = await make(type, version);
    const { code, stdout } = await run(command, 'harbour', flag, value, '--output', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      format: `slipway-${command}/1`,
      extension: { id: meant, type, version },
    });
    expect(await ids()).toEqual((command === 'show' ? [meant, other] : [other]).toSorted());
  });

  it('takes an id for what it is', async () => {
    const [meant, other] = [await make('bundle', '9.*'), await make('bundle', '9.*')];
    expect(await run(command, meant)).toMatchObject({ code: 0 });
    expect(await ids()).toEqual((command === 'show' ? [meant, other] : [other]).toSorted());
  });

  it.each([
    ['--version', '8.*', 'no extension for 8.* has'],
    ['--type', 'plugin', 'no extension of type plugin has'],
  ])('finds nothing where %s %s fits none, also by an id', async (flag, value, fact) => {
    const id = await make('bundle', '9.*');
    for (const nameOrId of ['harbour', id]) {
      const { code, stderr } = await run(command, nameOrId, flag, value);
      expect(code).toBe(2);
      expect(stderr).toBe(
        `EXTENSION_NOT_FOUND  ${fact} the id or name ${nameOrId}\n  \`slipway list\` shows all that are there.\n`,
      );
    }
    expect(await ids()).toEqual([id]);
  });
});
