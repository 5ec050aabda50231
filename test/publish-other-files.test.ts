import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { type PublishOptions, publish } from '../src/library.ts';
import { descriptor } from './support/extension.ts';
import { type FakeCloud, fakeCloud } from './support/fake-cloud.ts';
import { folder } from './support/folder.ts';
import { demoJar } from './support/jar.ts';
import { type Part, zipBytes } from './support/zip-bytes.ts';

const ship = { name: 'dictionaries/ship.txt', data: 'ship, vessel\n' };
const quay = { name: 'dictionaries/quay.txt', data: 'quay, wharf\n' };
const files = { [ship.name]: ship.data, [quay.name]: quay.data };

const to = (service: FakeCloud, more: Partial<PublishOptions> = {}): PublishOptions => ({
  name: 'harbour',
  version: '9.*',
  host: service.url,
  auth: { apiKey: service.apiKey },
  ...more,
});

/** What publish does where the cloud holds these parts as its file, and what the plan was, in a word. */
async function publishedOver(parts: readonly Part[]): Promise<string> {
  const [service, root] = [await fakeCloud(), await folder(files)];
  const first = await publish(root, to(service));
  if (first.status === 'refused') throw new Error('refused');
  await writeFile(service.fileOf(first.receipt.id), zipBytes(parts));
  const start = service.calls.length;
  const again = await publish(root, to(service)).catch((error: { code: string; message: string }) => error);
  const writes = service.calls.slice(start).filter((call) => !['list', 'get', 'download'].includes(call));
  expect(writes).toEqual([]);
  if ('code' in again) return `${again.code} ${again.message.replace(first.receipt.id, '<id>')}`;
  return again.status === 'refused' ? 'refused' : `${again.receipt.action}, ${again.receipt.verified}`;
}

const OTHER = 'PLAN_REFUSED <id> holds another file under this type, name and version';

describe('a stored zip', () => {
  it.each<[string, readonly Part[]]>([
    ['in another order', [quay, ship]],
    ['stored instead of deflated', [ship, { ...quay, method: 0 }]],
    ['with data descriptors that an installer reads', [ship, { ...quay, descriptor: 'signed' }]],
    ['with an entry for its folder', [{ name: 'dictionaries/' }, ship, quay]],
    ['with other modes', [ship, { ...quay, mode: 0o100600 }]],
  ])('of the same files, %s, is unchanged', async (_how, parts) => {
    expect(await publishedOver(parts)).toBe('unchanged, content');
  });

  it.each<[string, readonly Part[]]>([
    ['one file more', [ship, quay, { name: 'dictionaries/port.txt', data: 'port\n' }]],
    ['one file more, which is empty', [ship, quay, { name: 'dictionaries/port.txt' }]],
    ['a .DS_Store more', [ship, quay, { name: '.DS_Store', data: 'mac' }]],
    ['a file in node_modules/ more', [ship, quay, { name: 'node_modules/x/index.js', data: 'evil()' }]],
    ['a file in .git/ more', [ship, quay, { name: '.git/config', data: '[core]' }]],
    [
      'a file more that its own .slipwayignore hides',
      [ship, quay, { name: '.slipwayignore', data: 'x.txt\n' }, { name: 'x.txt', data: 'x' }],
    ],
    ['nothing but a .slipwayignore more', [ship, quay, { name: '.slipwayignore', data: '' }]],
    ['one file less', [ship]],
    ['a file of another name', [ship, { ...quay, name: 'dictionaries/Quay.txt' }]],
    ['a file of another content', [ship, { ...quay, data: 'quay, jetty\n' }]],
    ['a file in another folder', [ship, { ...quay, name: 'quay.txt' }]],
    ['an empty folder more', [ship, quay, { name: 'empty/' }]],
    ['a stored entry with a data descriptor', [ship, { ...quay, method: 0, descriptor: 'signed' }]],
    ['a data descriptor of 64-bit sizes', [ship, { ...quay, descriptor: 'signed64' }]],
    ['files far larger than ours', [ship, { ...quay, data: Buffer.alloc(1024 * 1024) }]],
    ['nothing in it', []],
  ])('with %s is another file, which is not replaced unasked', async (_what, parts) => {
    expect(await publishedOver(parts)).toBe(OTHER);
  });
});

describe('a plugin and a bundle of one name and version', () => {
  it('do not meet', async () => {
    const service = await fakeCloud();
    const plugin = await folder({
      'plugin-descriptor.properties': descriptor({ name: 'harbour' }),
      'harbour.jar': demoJar(),
    });
    const bundle = await folder(files);
    const run = async (root: string) => {
      const done = await publish(root, to(service, { version: '9.5.2' }));
      if (done.status === 'refused') throw new Error(JSON.stringify(done.findings));
      const { type, name, version, action, id } = done.receipt;
      return { type, name, version, action, id };
    };
    const [first, second] = [await run(plugin), await run(bundle)];
    const same = { name: 'harbour', version: '9.5.2' };
    expect([first, second]).toMatchObject([
      { type: 'plugin', action: 'create', ...same },
      { type: 'bundle', action: 'create', ...same },
    ]);
    expect(second.id).not.toBe(first.id);
    expect([await run(plugin), await run(bundle)]).toEqual([
      { ...first, action: 'unchanged' },
      { ...second, action: 'unchanged' },
    ]);
    expect(await service.held()).toHaveLength(2);
  });
});
