import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { type PublishOptions, publish } from '../src/library.ts';
import { type FakeCloud, fakeCloud } from './support/fake-cloud.ts';
import { folder } from './support/folder.ts';

const files = { 'dictionaries/synonyms.txt': 'ship, vessel\n' };

const to = (service: FakeCloud): PublishOptions => ({
  name: 'harbour',
  version: '9.*',
  host: service.url,
  auth: { apiKey: service.apiKey },
});

/** What became of a run: its action, or the code of its failure. */
async function outcome(root: string, service: FakeCloud): Promise<string> {
  try {
    const done = await publish(root, to(service));
    return done.status === 'refused' ? 'refused' : `${done.receipt.action}, ${done.receipt.verified}`;
  } catch (error) {
    return String((error as { code?: string }).code ?? error);
  }
}

/** Lets nobody on before so many are there. */
function meeting(size: number): () => Promise<undefined> {
  const waiting: (() => void)[] = [];
  return () =>
    new Promise((resolve) => {
      waiting.push(() => resolve(undefined));
      if (waiting.length >= size) for (const go of waiting) go();
    });
}

/** A further run ends with exactly one extension, whose file is read back. */
async function expectOneInTheEnd(root: string, service: FakeCloud): Promise<void> {
  service.faults = {};
  expect(await outcome(root, service)).toMatch(/^(create|finish|unchanged), bytes$/);
  const held = await service.held();
  expect(held).toMatchObject([{ name: 'harbour', version: '9.*', extension_type: 'bundle' }]);
  expect((await readFile(service.fileOf(held[0]?.id ?? ''))).length).toBe(held[0]?.file_metadata?.size);
}

describe('two runs at once', () => {
  it('that both find nothing, and then each other, take both back and say so', async () => {
    const [service, root] = [await fakeCloud(), await folder(files)];
    const [create, look] = [meeting(2), meeting(2)];
    let lists = 0;
    service.faults = {
      before(call) {
        if (call === 'create') return create();
        return call === 'list' && ++lists > 2 ? look() : undefined;
      },
    };
    expect(await Promise.all([outcome(root, service), outcome(root, service)])).toEqual([
      'CREATED_TWICE',
      'CREATED_TWICE',
    ]);
    expect(service.calls).not.toContain('upload');
    expect(await service.held()).toEqual([]);
    await expectOneInTheEnd(root, service);
  });

  it('of which one creates later take that one back', async () => {
    const [service, root] = [await fakeCloud(), await folder(files)];
    const [planned, second] = [meeting(2), meeting(2)];
    let creates = 0;
    service.faults = {
      async before(call) {
        if (call === 'create') await planned();
        // The earlier one has looked round when it begins to upload, and goes on when the later one is there too.
        if (call === 'upload' || (call === 'create' && ++creates === 2)) await second();
        return undefined;
      },
    };
    const outcomes = await Promise.all([outcome(root, service), outcome(root, service)]);
    expect(outcomes.toSorted()).toEqual(['CREATED_TWICE', 'create, bytes']);
    await expectOneInTheEnd(root, service);
  });

  it('as they come never leave two extensions', async () => {
    const [service, root] = [await fakeCloud(), await folder(files)];
    const outcomes = await Promise.all([outcome(root, service), outcome(root, service)]);
    const done = outcomes.filter((each) => each.endsWith(', bytes'));
    if (done.length === 0) expect(outcomes).toEqual(['CREATED_TWICE', 'CREATED_TWICE']);
    expect(await service.held()).toHaveLength(done.length === 0 ? 0 : 1);
    await expectOneInTheEnd(root, service);
  });
});

describe('a service that makes another extension than was asked for', () => {
  it.each([
    ['name', { name: 'Harbour' }, 'bundle Harbour 9.*'],
    ['version', { version: '9' }, 'bundle harbour 9'],
    ['type', { extension_type: 'plugin' }, 'plugin harbour 9.*'],
  ])('by its %s gets no file', async (_what, change, made) => {
    const [service, root] = [
      await fakeCloud({ told: (truth, call) => (call === 'create' ? { ...truth, ...change } : truth) }),
      await folder(files),
    ];
    const error = await publish(root, to(service)).catch((thrown: unknown) => thrown);
    const [held] = await service.held();
    expect(error).toMatchObject({
      code: 'API_CONTRACT',
      message: `create extension: ${held?.id} was made as ${made}`,
      hint: expect.stringContaining(`slipway delete ${held?.id}`),
    });
    expect(service.calls).toEqual(['list', 'create']);
  });
});
