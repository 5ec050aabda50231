import { readFile, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { exitCodes } from '../src/errors.ts';
import { check, type PublishOptions, pack, publish } from '../src/library.ts';
import type { LocalCloud } from '../src/local-cloud/serve.ts';
import type { Receipt } from '../src/receipt.ts';
import { folder } from './support/folder.ts';
import { localCloud } from './support/local-cloud.ts';

const files = { 'dictionaries/synonyms.txt': 'ship, vessel\n'.repeat(100), 'dictionaries/stop.txt': 'the\n' };

const to = (cloud: LocalCloud, more: Partial<PublishOptions> = {}): PublishOptions => ({
  name: 'harbour',
  version: '9.*',
  host: cloud.url,
  auth: { apiKey: cloud.apiKey },
  ...more,
});

async function published(root: string, options: PublishOptions): Promise<Receipt> {
  const done = await publish(root, options);
  if (done.status === 'refused') throw new Error(JSON.stringify(done.findings));
  return done.receipt;
}

const storedFile = (cloud: LocalCloud, id: string) =>
  path.join(cloud.dataFolder, 'extensions', id, 'file.zip');

/** Without the links to download by, which hold a clock. */
async function listed(cloud: LocalCloud): Promise<{ id: string; description?: string }[]> {
  const headers = { authorization: `ApiKey ${cloud.apiKey}` };
  const answer = await fetch(`${cloud.url}/api/v1/deployments/extensions`, { headers });
  const { extensions } = (await answer.json()) as {
    extensions: { id: string; file_metadata?: { url?: string } }[];
  };
  return extensions.map(({ file_metadata: { url: _link, ...file } = {}, ...rest }) => ({
    ...rest,
    file_metadata: file,
  }));
}

describe('publish', () => {
  it('creates, uploads and verifies', async () => {
    const [cloud, root] = [await localCloud(), await folder(files)];
    const receipt = await published(root, to(cloud));
    expect(receipt).toMatchObject({
      action: 'create',
      host: cloud.url,
      url: `repo://${receipt.id}`,
      verified: 'bytes',
      sent: receipt.size,
      planFragment: {
        user_bundles: [{ name: 'harbour', url: `repo://${receipt.id}`, elasticsearch_version: '9.*' }],
      },
    });
    const out = path.join(await folder({}), 'harbour.zip');
    await pack(root, { name: 'harbour', version: '9.*', out });
    expect((await readFile(storedFile(cloud, receipt.id))).equals(await readFile(out))).toBe(true);
  });

  it('sends nothing when nothing has changed', async () => {
    const [cloud, root] = [await localCloud(), await folder(files)];
    const first = await published(root, to(cloud));
    expect(await published(root, to(cloud))).toMatchObject({
      action: 'unchanged',
      id: first.id,
      sent: 0,
      verified: 'bytes',
    });
    expect(await listed(cloud)).toHaveLength(1);
  });

  it('marks what it publishes, behind the text of the user', async () => {
    const [cloud, root] = [await localCloud(), await folder(files)];
    const { contentDigest } = await published(root, to(cloud, { description: 'Words' }));
    expect(await listed(cloud)).toMatchObject([{ description: `Words [slipway sha256:${contentDigest}]` }]);
  });

  it('keeps the text of the user when none is given', async () => {
    const [cloud, root] = [await localCloud(), await folder(files)];
    await published(root, to(cloud, { description: 'Words' }));
    await writeFile(path.join(root, 'dictionaries/stop.txt'), 'a\n');
    const { contentDigest } = await published(root, to(cloud, { replace: true }));
    expect(await listed(cloud)).toMatchObject([{ description: `Words [slipway sha256:${contentDigest}]` }]);
  });

  it('describes anew without sending the file', async () => {
    const [cloud, root] = [await localCloud(), await folder(files)];
    await published(root, to(cloud, { description: 'Words' }));
    expect(await published(root, to(cloud, { description: 'More words' }))).toMatchObject({
      action: 'unchanged',
      sent: 0,
    });
    expect(await listed(cloud)).toMatchObject([{ description: expect.stringMatching(/^More words /) }]);
  });

  it('takes another version for another extension', async () => {
    const [cloud, root] = [await localCloud(), await folder(files)];
    await published(root, to(cloud));
    expect(await published(root, to(cloud, { version: '8.*' }))).toMatchObject({ action: 'create' });
    expect(await listed(cloud)).toHaveLength(2);
  });

  it('finishes metadata that another tool left without a file', async () => {
    const [cloud, root] = [await localCloud(), await folder(files)];
    const body = JSON.stringify({
      name: 'harbour',
      version: '9.*',
      extension_type: 'bundle',
      description: 'by hand',
    });
    const headers = { authorization: `ApiKey ${cloud.apiKey}`, 'content-type': 'application/json' };
    const made = await fetch(`${cloud.url}/api/v1/deployments/extensions`, { method: 'POST', headers, body });
    const { id } = (await made.json()) as { id: string };
    expect(await published(root, to(cloud))).toMatchObject({ action: 'finish', id, verified: 'bytes' });
    expect(await listed(cloud)).toMatchObject([
      { description: expect.stringMatching(/^by hand \[slipway /) },
    ]);
  });

  it('refuses another file under the same type, name and version', async () => {
    const [cloud, root] = [await localCloud(), await folder(files)];
    const { id } = await published(root, to(cloud));
    const before = await readFile(storedFile(cloud, id));
    const other = await folder({ 'dictionaries/synonyms.txt': 'boat\n' });
    await expect(published(other, to(cloud))).rejects.toMatchObject({ code: 'PLAN_REFUSED' });
    expect((await readFile(storedFile(cloud, id))).equals(before)).toBe(true);
  });

  it('replaces it when asked to, under the same id', async () => {
    const [cloud, root] = [await localCloud(), await folder(files)];
    const { id } = await published(root, to(cloud));
    const other = await folder({ 'dictionaries/synonyms.txt': 'boat\n' });
    expect(await published(other, to(cloud, { replace: true }))).toMatchObject({
      action: 'replace',
      id,
      verified: 'bytes',
    });
  });

  it('refuses to replace what deployments use, unless that is asked for', async () => {
    const deployments: Record<string, string[]> = {};
    const [cloud, root] = [await localCloud({ deployments }), await folder(files)];
    const { id } = await published(root, to(cloud));
    deployments[id] = ['d1'];
    const other = await folder({ 'dictionaries/synonyms.txt': 'boat\n' });
    await expect(published(other, to(cloud, { replace: true }))).rejects.toMatchObject({
      code: 'PLAN_REFUSED',
      message: `${id} holds another file, and deployments use it: d1`,
    });
    expect(await published(other, to(cloud, { replaceInUse: true }))).toMatchObject({
      action: 'replace',
      id,
    });
  });

  it('reports two of one name, and touches neither', async () => {
    const [cloud, root] = [await localCloud(), await folder(files)];
    await published(root, to(cloud));
    const headers = { authorization: `ApiKey ${cloud.apiKey}`, 'content-type': 'application/json' };
    const body = JSON.stringify({ name: 'harbour', version: '9.*', extension_type: 'bundle' });
    await fetch(`${cloud.url}/api/v1/deployments/extensions`, { method: 'POST', headers, body });
    const before = await listed(cloud);
    await expect(published(root, to(cloud, { replace: true }))).rejects.toMatchObject({
      code: 'PLAN_REFUSED',
      message: expect.stringMatching(/^2 bundles are called harbour 9\.\*: /),
    });
    expect(await listed(cloud)).toEqual(before);
  });

  it('takes the same files in another zip for unchanged', async () => {
    const [cloud, root] = [await localCloud(), await folder(files)];
    const out = path.join(await folder({}), 'stored.zip');
    await pack(root, { name: 'harbour', version: '9.*', out, compression: 'store' });
    const { id } = await published(root, to(cloud));
    await writeFile(storedFile(cloud, id), await readFile(out));
    const metadata = path.join(path.dirname(storedFile(cloud, id)), 'extension.json');
    const size = (await readFile(out)).length;
    await writeFile(metadata, (await readFile(metadata, 'utf8')).replace(/"size": ?\d+/, `"size":${size}`));
    expect(await published(root, to(cloud))).toMatchObject({
      action: 'unchanged',
      id,
      sent: 0,
      verified: 'content',
    });
  });

  it('sends again what arrived damaged', async () => {
    const [cloud, root] = [await localCloud(), await folder(files)];
    const { id } = await published(root, to(cloud));
    const bytes = await readFile(storedFile(cloud, id));
    bytes[40] = (bytes[40] ?? 0) ^ 1;
    await writeFile(storedFile(cloud, id), bytes);
    expect(await published(root, to(cloud))).toMatchObject({ action: 'finish', id, verified: 'bytes' });
    expect(await listed(cloud)).toHaveLength(1);
  });

  it('sends nothing of an extension that a rule refuses', async () => {
    const [cloud, root] = [await localCloud(), await folder({ ...files, 'x y.txt': '' })];
    const done = await publish(root, to(cloud, { name: 'har bour' }));
    expect(done).toMatchObject({
      status: 'refused',
      findings: expect.arrayContaining([expect.objectContaining({ rule: 'name-characters' })]),
    });
    expect(await listed(cloud)).toEqual([]);
  });

  it.each([
    ['the key is wrong', { auth: { apiKey: 'wrong-key-of-mine' } }, 'API_UNAUTHORISED'],
    ['nothing listens there', { host: 'http://127.0.0.1:9' }, 'API_UNREACHABLE'],
  ])('says so when %s', async (_when, more, code) => {
    const [cloud, root] = [await localCloud(), await folder(files)];
    const error = await publish(root, to(cloud, more)).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code });
    expect(JSON.stringify(error)).not.toContain('wrong-key-of-mine');
  });

  it('needs a version', async () => {
    const { version: _version, ...rest } = to(await localCloud());
    await expect(publish(await folder(files), rest)).rejects.toMatchObject({ code: 'VERSION_MISSING' });
    expect(exitCodes.VERSION_MISSING).toBe(2);
  });
});

describe('pack', () => {
  it('writes nothing of an extension that a rule refuses', async () => {
    const out = path.join(await folder({}), 'x.zip');
    expect(await pack(await folder(files), { name: 'a b', version: '9.*', out })).toMatchObject({
      status: 'refused',
    });
    await expect(truncate(out)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('check', () => {
  it('says what the extension was taken for', async () => {
    const good = await folder({ 'dictionaries/stopwords.txt': 'the\n' });
    expect(await check(good, { name: 'harbour', version: '9.*' })).toMatchObject({
      identity: { type: 'bundle', name: 'harbour', version: '9.*' },
      findings: [],
    });
  });
});
