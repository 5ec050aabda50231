import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { localCloud } from '../support/local-cloud.ts';
import { BUNDLE, call, extension, zip } from './caller.ts';

const DEPLOYMENT = '0123456789abcdef0123456789abcdef';
const OTHER = 'fedcba9876543210fedcba9876543210';

describe('get-extension', () => {
  it('tells the metadata and, once there is a file, its size, date and URL', async () => {
    const now = new Date('2026-11-21T10:00:00.123Z');
    const cloud = await localCloud({ now: () => now });
    const id = await extension(cloud, zip('a'));
    const { status, headers, body } = await call(cloud, 'get-extension', { id });
    expect(status).toBe(200);
    expect(body).toEqual({
      ...BUNDLE,
      id,
      url: `repo://${id}`,
      file_metadata: { size: 5, last_modified_date: '2026-11-21T10:00:00.123Z', url: body.file_metadata.url },
    });
    expect(headers.get('x-cloud-resource-version')).toBe('2');
  });

  it.each(['1234567890', '..%2Fextensions', 'a', '0'])(
    'answers 404 for %s, which is not there',
    async (id) => {
      const { status, body } = await call(await localCloud(), 'get-extension', { id });
      expect([status, body.errors[0].code]).toEqual([404, 'extensions.not_found']);
    },
  );

  it('names the deployments only when asked: those of the options and those of deployments.json', async () => {
    const dataFolder = (await localCloud()).dataFolder;
    const id = await extension(await localCloud({ dataFolder }));
    const cloud = await localCloud({ dataFolder, deployments: { [id]: [DEPLOYMENT] } });
    await writeFile(join(dataFolder, 'deployments.json'), JSON.stringify({ [id]: [DEPLOYMENT, OTHER] }));
    const told = async (query: string) =>
      (await call(cloud, 'get-extension', { id, query })).body.deployments;
    expect(await told('')).toBeUndefined();
    expect(await told('?include_deployments=false')).toBeUndefined();
    expect(await told('?include_deployments=true')).toEqual([DEPLOYMENT, OTHER]);
  });

  it('names no more than 10000 deployments', async () => {
    const dataFolder = (await localCloud()).dataFolder;
    const id = await extension(await localCloud({ dataFolder }));
    const deployments = { [id]: Array.from({ length: 10_001 }, (_, index) => String(index)) };
    const cloud = await localCloud({ dataFolder, deployments });
    const { body } = await call(cloud, 'get-extension', { id, query: '?include_deployments=true' });
    expect(body.deployments).toHaveLength(10_000);
  });

  it('refuses an include_deployments that is neither true nor false', async () => {
    const cloud = await localCloud();
    const id = await extension(cloud);
    const { status, body } = await call(cloud, 'get-extension', { id, query: '?include_deployments=yes' });
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ code: 'root.field_not_accepted', fields: ['include_deployments'] }]);
  });
});
