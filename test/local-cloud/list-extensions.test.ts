import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LocalCloud } from '../../src/local-cloud/serve.ts';
import { localCloud } from '../support/local-cloud.ts';
import { call, extension, zip } from './caller.ts';

describe('list-extensions', () => {
  it('is empty at first', async () => {
    expect((await call(await localCloud(), 'list-extensions')).body).toEqual({ extensions: [] });
  });

  it('tells of each extension what get-extension tells', async () => {
    const cloud = await localCloud({ now: () => new Date('2026-11-21T10:00:00Z') });
    const ids = [await extension(cloud, zip('a')), await extension(cloud)];
    const told = await Promise.all(ids.map(async (id) => (await call(cloud, 'get-extension', { id })).body));
    const { extensions } = (await call(cloud, 'list-extensions')).body;
    expect(extensions).toHaveLength(2);
    expect(extensions).toEqual(expect.arrayContaining(told));
  });

  it('names the deployments only when asked', async () => {
    const cloud = await localCloud();
    const id = await extension(cloud);
    await writeFile(join(cloud.dataFolder, 'deployments.json'), JSON.stringify({ [id]: ['d'] }));
    const told = async (query: string) =>
      (await call(cloud, 'list-extensions', { query })).body.extensions[0].deployments;
    expect(await told('')).toBeUndefined();
    expect(await told('?include_deployments=true')).toEqual(['d']);
  });

  it.each([
    ['an empty folder', () => undefined],
    ['half an extension.json', (text: string) => text.slice(0, 20)],
    ['an extension.json that lacks a field', (text: string) => text.replace('"name"', '"nom"')],
    ['an extension of another owner', (text: string) => text.replace('"local"', '"somebody-else"')],
  ])('passes over %s, which get-extension does not know either', async (_what, spoil) => {
    const cloud = await localCloud();
    const id = await extension(cloud);
    await plant(cloud, '1234567890', spoil(await record(cloud, id)));
    const { extensions } = (await call(cloud, 'list-extensions')).body;
    expect(extensions.map((one: { id: string }) => one.id)).toEqual([id]);
    expect((await call(cloud, 'get-extension', { id: '1234567890' })).status).toBe(404);
  });
});

function record({ dataFolder }: LocalCloud, id: string): Promise<string> {
  return readFile(join(dataFolder, 'extensions', id, 'extension.json'), 'utf8');
}

async function plant({ dataFolder }: LocalCloud, id: string, text: string | undefined): Promise<void> {
  const folder = join(dataFolder, 'extensions', id);
  await mkdir(folder);
  if (text !== undefined) await writeFile(join(folder, 'extension.json'), text);
}
