import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { exitCodes, SlipwayError } from '../src/errors.ts';
import { type PublishOptions, pack, publish } from '../src/library.ts';
import type { Receipt } from '../src/receipt.ts';
import { type FakeCloud, type Faults, fakeCloud } from './support/fake-cloud.ts';
import { folder } from './support/folder.ts';

const files = { 'dictionaries/synonyms.txt': 'ship, vessel\n'.repeat(100), 'dictionaries/stop.txt': 'the\n' };
const thirdFiles = { 'dictionaries/synonyms.txt': 'raft, float\n'.repeat(50) };
const otherFiles = { 'dictionaries/synonyms.txt': 'boat, vessel\n' };

const to = (service: FakeCloud, more: Partial<PublishOptions> = {}): PublishOptions => ({
  name: 'harbour',
  version: '9.*',
  host: service.url,
  auth: { apiKey: service.apiKey },
  ...more,
});

async function published(root: string, options: PublishOptions): Promise<Receipt> {
  const done = await publish(root, options);
  if (done.status === 'refused') throw new Error(JSON.stringify(done.findings));
  return done.receipt;
}

async function failure(work: Promise<unknown>): Promise<SlipwayError> {
  const error = await work.then(
    () => new Error('no failure'),
    (thrown: unknown) => thrown,
  );
  if (error instanceof SlipwayError) return error;
  throw error;
}

/** The archive of `contents`, as publish would send it. */
async function packed(contents: Readonly<Record<string, string>>): Promise<Buffer> {
  const out = path.join(await folder({}), 'harbour.zip');
  await pack(await folder(contents), { name: 'harbour', version: '9.*', out });
  return readFile(out);
}

/** One bit of the content of the first file: behind its local header of 30 bytes and its name. */
function altered(zip: Buffer): Buffer {
  const changed = Buffer.from(zip);
  const at = 30 + zip.readUInt16LE(26) + 5;
  changed[at] = (changed[at] ?? 0) ^ 1;
  return changed;
}

describe('an upload that the cloud stores otherwise', () => {
  it.each<[string, NonNullable<Faults['upload']>]>([
    ['one byte shorter', (sent) => sent.subarray(0, -1)],
    ['with one bit altered', altered],
  ])('%s is not published, and the next run sends it again', async (_how, upload) => {
    const [service, root] = [await fakeCloud({ upload }), await folder(files)];
    const error = await failure(published(root, to(service)));
    const [held] = await service.held();
    const fact = `${held?.id} was uploaded, but Elastic Cloud holds ${held?.file_metadata?.size} other bytes`;
    expect(error).toMatchObject({ code: 'VERIFY_MISMATCH', message: expect.stringContaining(fact) });
    expect(exitCodes[error.code]).toBe(6);

    service.faults = {};
    const sent = await packed(files);
    expect(await published(root, to(service))).toMatchObject({
      action: 'finish',
      id: held?.id,
      verified: 'bytes',
      sent: sent.length,
    });
    expect(await readFile(service.fileOf(held?.id ?? ''))).toEqual(sent);
    expect(await service.held()).toHaveLength(1);
  });

  it('as an older file is not published, and the next run needs leave to replace it', async () => {
    const older = await packed(otherFiles);
    const [service, root] = [await fakeCloud({ upload: () => older }), await folder(files)];
    expect(await failure(published(root, to(service)))).toMatchObject({ code: 'VERIFY_MISMATCH' });

    service.faults = {};
    const [held] = await service.held();
    expect(await failure(published(root, to(service)))).toMatchObject({
      code: 'PLAN_REFUSED',
      message: `${held?.id} holds another file under this type, name and version`,
    });
    expect(await readFile(service.fileOf(held?.id ?? ''))).toEqual(older);
    expect(await published(root, to(service, { replace: true }))).toMatchObject({
      action: 'replace',
      id: held?.id,
      verified: 'bytes',
    });
  });

  it('not at all is not published', async () => {
    const told: Faults['told'] = ({ file_metadata: _file, ...rest }) => rest;
    const [service, root] = [await fakeCloud({ told }), await folder(files)];
    expect(await failure(published(root, to(service)))).toMatchObject({
      code: 'VERIFY_MISMATCH',
      message: expect.stringMatching(/^\d{10} was uploaded, but Elastic Cloud shows no file$/),
    });
  });
});

describe('a stored file that cannot be read back', () => {
  const size = (change: number): Faults => ({
    told: (truth) => ({
      ...truth,
      ...(truth.file_metadata && {
        file_metadata: { ...truth.file_metadata, size: (truth.file_metadata.size ?? 0) + change },
      }),
    }),
  });
  it.each<[string, Faults, RegExp]>([
    [
      'has no URL',
      {
        told: ({ file_metadata, ...rest }) => ({
          ...rest,
          ...(file_metadata && { file_metadata: { ...file_metadata, url: null } }),
        }),
      },
      /has a file of \d+ bytes, but no URL to read it back from$/,
    ],
    ['is said to be longer than it is', size(1), /is said to have \d+ bytes, but only \d+ came$/],
    ['is said to be shorter than it is', size(-1), /is said to have \d+ bytes, but more came$/],
    [
      'comes one byte shorter than it is',
      { download: (stored) => [stored.subarray(0, -1)] },
      /is said to have \d+ bytes, but only \d+ came$/,
    ],
    [
      'comes one byte longer than it is',
      { download: (stored) => [stored, Buffer.from('x')] },
      /is said to have \d+ bytes, but more came$/,
    ],
  ])('because it %s is not verified, and is so by the next run', async (_what, faults, message) => {
    const [service, root] = [await fakeCloud(faults), await folder(files)];
    const error = await failure(published(root, to(service)));
    expect(error).toMatchObject({
      code: 'VERIFY_UNREADABLE',
      message: expect.stringMatching(message),
      hint: expect.stringMatching(
        /The file of \d{10} was sent\. The same command, run again, verifies it\.$/,
      ),
    });
    expect(exitCodes[error.code]).toBe(6);

    service.faults = {};
    expect(await published(root, to(service))).toMatchObject({ action: 'unchanged', verified: 'bytes' });
    expect(await service.held()).toHaveLength(1);
  });

  it('because it has no end is cut soon after its stated size', async () => {
    const MiB = 1024 * 1024;
    let came = 0;
    function* endless() {
      for (; came < 1024 * MiB; came += MiB) yield Buffer.alloc(MiB);
    }
    const [service, root] = [await fakeCloud({ download: endless }), await folder(files)];
    expect(await failure(published(root, to(service)))).toMatchObject({ code: 'VERIFY_UNREADABLE' });
    // What the two ends of a connection on loopback hold is not many megabytes.
    expect(came).toBeLessThan(64 * MiB);
  });
});

describe('replace', () => {
  it('takes the mark away before the upload, and sets the new one after the read-back', async () => {
    const service = await fakeCloud();
    await published(await folder(files), to(service, { description: 'Words' }));
    const described: (string | undefined)[] = [];
    const look = async () => {
      described.push((await service.held())[0]?.description);
      return undefined;
    };
    service.faults = { before: (call) => (call === 'upload' ? look() : undefined) };
    const start = service.calls.length;
    const { contentDigest } = await published(await folder(otherFiles), to(service, { replace: true }));
    expect(described).toEqual(['Words']);
    expect(await service.held()).toMatchObject([{ description: `Words [slipway sha256:${contentDigest}]` }]);
    expect(service.calls.slice(start)).toEqual([
      'list',
      'get',
      'download',
      'get',
      'update',
      'upload',
      'get',
      'download',
      'update',
    ]);
  });

  it('is refused when another run changed the extension after it was planned', async () => {
    const service = await fakeCloud();
    await published(await folder(files), to(service));
    let gets = 0;
    const meddle = async () => {
      gets++;
      if (gets === 2) await published(await folder(thirdFiles), to(service, { replace: true }));
      return undefined;
    };
    service.faults = { before: (call) => (call === 'get' && gets < 2 ? meddle() : undefined) };
    const late = published(await folder(otherFiles), to(service, { replace: true }));
    expect(await failure(late)).toMatchObject({ code: 'PLAN_MISMATCH' });
    service.faults = {};
    expect(await published(await folder(thirdFiles), to(service))).toMatchObject({ action: 'unchanged' });
  });

  it.each<[string, Faults, string]>([
    ['refused', { before: (call) => (call === 'upload' ? 503 : undefined) }, 'API_UNAVAILABLE'],
    ['stored with one bit altered', { upload: altered }, 'VERIFY_MISMATCH'],
  ])('leaves no mark when the upload is %s, so that the next plan refuses', async (_how, faults, code) => {
    const [service, next] = [await fakeCloud(), await folder(otherFiles)];
    await published(await folder(files), to(service, { description: 'Words' }));
    service.faults = faults;
    expect(await failure(published(next, to(service, { replace: true })))).toMatchObject({ code });
    expect(await service.held()).toMatchObject([{ description: 'Words' }]);

    service.faults = {};
    expect(await failure(published(next, to(service)))).toMatchObject({ code: 'PLAN_REFUSED' });
    expect(await published(next, to(service, { replace: true }))).toMatchObject({ verified: 'bytes' });
  });
});

describe('a file that changes between check and pack', () => {
  it('ends the run before anything is asked of the cloud', async () => {
    const [service, root] = [await fakeCloud(), await folder(files)];
    const changing = path.join(root, 'dictionaries/stop.txt');
    const titles: string[] = [];
    const options = to(service, {
      async step(title, work) {
        titles.push(title);
        if (title.startsWith('Pack ')) await writeFile(changing, 'and\n');
        return work(() => {});
      },
    });
    expect(await failure(published(root, options))).toMatchObject({
      code: 'SOURCE_CHANGED',
      message: expect.stringContaining(changing),
    });
    expect(titles).toEqual([`Read ${root}`, 'Check harbour', 'Pack harbour']);
    expect(service.calls).toEqual([]);
  });
});
