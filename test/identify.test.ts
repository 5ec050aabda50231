import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { identify } from '../src/identify.ts';
import type { Given } from '../src/model.ts';
import { descriptor, type Files, sourceOf, stableDescriptor } from './support/extension.ts';

const identityOf = async (
  files: Files,
  given: Given = {},
  path = 'demo',
  kind: 'folder' | 'zip' = 'folder',
) => (await identify(sourceOf(files, { path, kind }), given)).identity;

describe('identify', () => {
  it.each([
    ['a descriptor at the root', { 'plugin-descriptor.properties': '' }, 'plugin'],
    ['a stable descriptor', { 'stable-plugin-descriptor.properties': '' }, 'plugin'],
    ['a descriptor in another case', { 'Plugin-Descriptor.properties': '' }, 'plugin'],
    ['a descriptor one folder down', { 'demo/plugin-descriptor.properties': '' }, 'plugin'],
    ['a jar at the root', { 'demo.jar': '' }, 'plugin'],
    ['a descriptor two folders down', { 'a/b/plugin-descriptor.properties': '' }, 'bundle'],
    ['a jar in a folder', { 'truststore/demo.jar': '' }, 'bundle'],
    ['anything else', { 'dictionaries/names.txt': '' }, 'bundle'],
  ] as const)('takes %s for a %3$s', async (_what, files, type) => {
    expect((await identityOf(files)).type).toBe(type);
  });

  it('takes name and version from the descriptor', async () => {
    expect(
      await identityOf({ 'plugin-descriptor.properties': descriptor({ name: 'analysis-demo' }) }),
    ).toEqual({
      type: 'plugin',
      name: 'analysis-demo',
      version: '9.5.2',
    });
  });

  it('lets what was said win', async () => {
    const given = { type: 'bundle', name: 'said', version: '9.*' } as const;
    expect(await identityOf({ 'plugin-descriptor.properties': descriptor() }, given)).toEqual(given);
  });

  it.each([
    ['dist/names', 'folder', 'names'],
    ['dist/names/', 'folder', 'names'],
    ['dist/names.zip', 'zip', 'names'],
    ['dist/names-1.2.ZIP', 'zip', 'names-1.2'],
    ['dist/names.zip', 'folder', 'names.zip'],
    ['.', 'folder', basename(process.cwd())],
  ] as const)('names a bundle after its path: %s, a %s, is %s', async (path, kind, name) => {
    expect(await identityOf({ 'a.txt': '' }, {}, path, kind)).toEqual({
      type: 'bundle',
      name,
      version: undefined,
    });
  });

  it.each(['${project.name}', '', '\\ '])('does not take %j of a descriptor for a name', async (name) => {
    expect((await identityOf({ 'plugin-descriptor.properties': descriptor({ name }) })).name).toBe('demo');
  });

  it('drops the blanks that Java keeps', async () => {
    const text = descriptor({ name: 'demo ', 'elasticsearch.version': '9.5.2 ' });
    expect(await identityOf({ 'plugin-descriptor.properties': text })).toEqual({
      type: 'plugin',
      name: 'demo',
      version: '9.5.2',
    });
  });

  it('reads the descriptor that Elasticsearch would read', async () => {
    const { descriptor: read } = await identify(
      sourceOf({
        'a/plugin-descriptor.properties': descriptor({ name: 'wrapped' }),
        'PLUGIN-descriptor.properties': descriptor({ name: 'shouted' }),
        'stable-plugin-descriptor.properties': stableDescriptor({ name: 'read' }),
      }),
      {},
    );
    expect(read).toMatchObject({ path: 'stable-plugin-descriptor.properties', kind: 'stable', atRoot: true });
    expect(read?.properties.get('name')?.value).toBe('read');
  });

  it('does not read a descriptor that is larger than any descriptor is, but knows it for one', async () => {
    const large = Buffer.alloc(1024 * 1024 + 1);
    const { identity, descriptor: read } = await identify(
      sourceOf({ 'stable-plugin-descriptor.properties': large }),
      {},
    );
    expect(identity).toEqual({ type: 'plugin', name: 'demo', version: undefined });
    expect(read).toMatchObject({ kind: 'stable', entries: [], problem: { line: 1, column: 1 } });
  });
});
