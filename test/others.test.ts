import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../src/index.ts';
import { otherOf, withOthers } from '../src/others.ts';
import { silently } from '../src/step.ts';
import { descriptor, plugin, stableDescriptor } from './support/extension.ts';
import { folder } from './support/folder.ts';
import { jar } from './support/jar.ts';
import { zipBytes } from './support/zip-bytes.ts';

const base = descriptor({ name: 'base' });
const request = { path: 'demo', given: {}, reading: {}, rules: {} };

describe('withOthers', () => {
  it('opens folders and zips, once each, in the order in which they are named', async () => {
    const root = await folder({
      'util/stable-plugin-descriptor.properties': stableDescriptor({ name: 'util' }),
      'base.zip': zipBytes([
        { name: 'plugin-descriptor.properties', data: Buffer.from(base) },
        { name: 'a.jar', data: jar({ 'a/A.class': '' }) },
      ]),
    });
    const paths = ['util', 'base.zip', 'util/'].map((name) => join(root, name));
    const found = await withOthers({ ...request, with: paths }, silently, async (others) =>
      others.map(({ name, descriptor: { kind }, jars }) => [name, kind, jars.map(({ path }) => path)]),
    );
    expect(found).toEqual([
      ['util', 'stable', []],
      ['base', 'classic', ['a.jar']],
    ]);
  });

  it('has none when none is named', async () => {
    expect(await withOthers(request, silently, async (others) => others)).toEqual([]);
  });

  it('keeps to the limits of the request', async () => {
    const root = await folder({ 'base/plugin-descriptor.properties': base, 'base/a': '', 'base/b': '' });
    const narrow = { ...request, reading: { limits: { entries: 2 } }, with: [join(root, 'base')] };
    await expect(withOthers(narrow, silently, async () => {})).rejects.toMatchObject({
      code: 'SOURCE_TOO_LARGE',
    });
  });
});

describe('otherOf', () => {
  it.each([
    ['a bundle', { 'dictionaries/a.txt': 'ship' }],
    ['one in a folder of its own', { 'base/plugin-descriptor.properties': base }],
    ['one whose descriptor is written otherwise', { 'Plugin-Descriptor.properties': base }],
    ['one without a name', { 'plugin-descriptor.properties': descriptor({ name: undefined }) }],
  ])('refuses %s', async (_what, files) => {
    await expect(otherOf(plugin(files, {}, { path: '../base' }).source)).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.stringMatching(/^\.\.\/base is (no plugin|a plugin without a name).*--with/),
    });
  });
});

describe('the library', () => {
  it('takes other plugins too', async () => {
    const root = await folder({
      'demo/plugin-descriptor.properties': descriptor(),
      'base/plugin-descriptor.properties': descriptor(),
    });
    const { findings } = await check(join(root, 'demo'), { with: [join(root, 'base')] });
    expect(findings.map(({ rule }) => rule)).toContain('names-distinct');
  });
});
