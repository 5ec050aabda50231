import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { onTestFinished } from 'vitest';
import type { LocalCloudOptions } from '../../src/local-cloud/serve.ts';
import { localCloud } from './local-cloud.ts';

/** What a request asks for. */
export type Call = 'list' | 'create' | 'get' | 'update' | 'upload' | 'delete' | 'download';

/** An extension as the API tells it. */
export interface Told {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly extension_type: string;
  readonly description?: string;
  readonly file_metadata?: { readonly size?: number; readonly url?: string };
}

/** What goes wrong on the way to the cloud and back. What is absent goes well. */
export interface Faults {
  /** Runs before a request goes on, and may hold it back. A status stands for the answer, and the cloud is not asked. */
  readonly before?: (call: Call) => number | undefined | Promise<number | undefined>;
  /** What the cloud takes in place of an uploaded file. */
  readonly upload?: (sent: Buffer) => Buffer;
  /** What is told of an extension in place of the truth. */
  readonly told?: (truth: Told, call: Call) => object;
  /** What comes in place of a stored file. */
  readonly download?: (stored: Buffer) => Iterable<Buffer>;
}

/** A local cloud behind a server that can spoil what passes. */
export interface FakeCloud {
  /** The server's: `http://127.0.0.1:<port>`. */
  readonly url: string;
  readonly apiKey: string;
  /** Where the cloud behind keeps the file of an extension. */
  fileOf(id: string): string;
  /** What the cloud behind holds, whatever the faults. */
  held(): Promise<readonly Told[]>;
  /** In the order in which they came. */
  readonly calls: readonly Call[];
  /** May be exchanged at any time; `{}` makes the service well again. */
  faults: Faults;
}

/** Starts both. They end with the test that asked for them. */
export async function fakeCloud(
  faults: Faults = {},
  options: Partial<LocalCloudOptions> = {},
): Promise<FakeCloud> {
  const cloud = await localCloud(options);
  const calls: Call[] = [];
  const server = createServer((incoming, outgoing) => {
    // Whoever hangs up in the middle is part of the play.
    pass(incoming, outgoing).catch(() => outgoing.destroy());
  });
  async function pass(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const call = callOf(incoming);
    calls.push(call);
    const status = await fake.faults.before?.(call);
    if (status !== undefined) {
      await buffer(incoming);
      outgoing.writeHead(status, { 'content-type': 'application/json' });
      outgoing.end(JSON.stringify({ errors: [{ code: 'fake.fault', message: 'A fault' }] }));
      return;
    }
    const sent = await buffer(incoming);
    const answer = await ask(
      cloud.url,
      incoming,
      call === 'upload' ? (fake.faults.upload?.(sent) ?? sent) : sent,
    );
    const truth = await buffer(answer);
    outgoing.writeHead(answer.statusCode ?? 500, { 'content-type': answer.headers['content-type'] });
    if (call === 'download') {
      await pipeline(Readable.from(fake.faults.download?.(truth) ?? [truth]), outgoing);
    } else {
      outgoing.end(retold(truth, (told) => fake.faults.told?.(told, call) ?? told));
    }
  }
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });

  const fake: FakeCloud = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    apiKey: cloud.apiKey,
    fileOf: (id) => path.join(cloud.dataFolder, 'extensions', id, 'file.zip'),
    async held() {
      const headers = { authorization: `ApiKey ${cloud.apiKey}` };
      const answer = await fetch(`${cloud.url}/api/v1/deployments/extensions`, { headers });
      return ((await answer.json()) as { extensions: Told[] }).extensions;
    },
    calls,
    faults,
  };
  return fake;
}

function callOf({ method, url = '' }: IncomingMessage): Call {
  if (url.startsWith('/files/')) return 'download';
  const byId = /\/extensions\/\d+/.test(url);
  if (method === 'GET') return byId ? 'get' : 'list';
  if (method === 'POST') return byId ? 'update' : 'create';
  return method === 'PUT' ? 'upload' : 'delete';
}

/** The Host header stays: the links in the answer then lead to the fake. */
function ask(behind: string, { method, url, headers }: IncomingMessage, body: Buffer) {
  return new Promise<IncomingMessage>((answered, failed) => {
    const length = headers['content-length'] === undefined ? {} : { 'content-length': body.length };
    request(new URL(url ?? '', behind), { method, headers: { ...headers, ...length } }, answered)
      .on('error', failed)
      .end(body);
  });
}

/** A JSON answer with every extension in it told otherwise. */
function retold(answer: Buffer, tell: (told: Told) => object): string {
  const body: unknown = JSON.parse(answer.toString());
  const isTold = (value: unknown): value is Told =>
    typeof value === 'object' && value !== null && 'id' in value;
  if (isTold(body)) return JSON.stringify(tell(body));
  const { extensions } = body as { extensions?: Told[] };
  return JSON.stringify(
    extensions === undefined ? body : { ...(body as object), extensions: extensions.map(tell) },
  );
}
