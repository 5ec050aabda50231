import { readFile } from 'node:fs/promises';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Client } from '../../src/cloud/client.ts';
import { createExtension } from '../../src/cloud/create-extension.ts';
import { httpFailure } from '../../src/cloud/http-failure.ts';
import { listExtensions } from '../../src/cloud/list-extensions.ts';
import { httpServer, reply, type Turn } from '../support/http-server.ts';
import { clientTo, failure } from './client-to.ts';

const fixture = (name: string) => readFile(new URL(`tls/${name}`, import.meta.url), 'utf8');
/** Signed by ca.pem for localhost, cloud.test and 127.0.0.1, until the year 2126. */
const tls = { key: await fixture('server.key'), cert: await fixture('server.pem') };
const caCert = await fixture('ca.pem');

const nothing = reply(200, { extensions: [] });
const never: Turn = () => {};
const list = (client: Client) => client.call(listExtensions, {});

/** A port where `serve` talks to whoever connects. */
async function rawServer(serve: (socket: Socket) => void): Promise<number> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket.on('error', () => {}));
    serve(socket);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

describe('what keeps a request from its answer', () => {
  it('is told in plain words when nobody listens there', async () => {
    const port = await new Promise<number>((free) => {
      const server = createServer().listen(0, '127.0.0.1', () => {
        const { port } = server.address() as AddressInfo;
        server.close(() => free(port));
      });
    });
    const error = await failure(list(clientTo(`http://127.0.0.1:${port}`)));
    expect(error).toMatchObject({
      code: 'API_UNREACHABLE',
      message: `list extensions: http://127.0.0.1:${port}: the connection was refused (ECONNREFUSED 127.0.0.1:${port})`,
      hint: 'Check the port in --host or EC_HOST, and that the service runs.',
    });
    expect(httpFailure(error)).toEqual({
      operation: 'list extensions',
      status: undefined,
      codes: ['ECONNREFUSED'],
      retryAfter: undefined,
      mayHaveArrived: false,
    });
  });

  it('may be a create that arrived all the same', async () => {
    const server = await httpServer((request) => {
      request.resume().once('end', () => request.socket.resetAndDestroy());
    });
    const create = { name: 'demo', version: '*', extension_type: 'bundle' } as const;
    const error = await failure(clientTo(server.url).call(createExtension, create));
    expect(error.code).toBe('API_UNREACHABLE');
    expect(httpFailure(error)).toMatchObject({ operation: 'create extension', mayHaveArrived: true });
  });

  it('may be HTTP where TLS was expected', async () => {
    const server = await httpServer(nothing);
    const error = await failure(list(clientTo(`127.0.0.1:${server.port}`)));
    expect(error).toMatchObject({
      code: 'API_UNREACHABLE',
      hint: 'Write http:// in --host or EC_HOST, or its HTTPS port.',
    });
    expect(error.message).toContain(`https://127.0.0.1:${server.port}: the port does not speak TLS (`);
  });

  it('may be TLS where HTTP was expected', async () => {
    const server = await httpServer(nothing, tls);
    const error = await failure(list(clientTo(`http://127.0.0.1:${server.port}`)));
    expect(error).toMatchObject({ code: 'API_UNREACHABLE', hint: expect.stringContaining('https://') });
  });

  it('may be something else where HTTP was expected', async () => {
    const port = await rawServer((socket) => void socket.write('220 mail.example.com ESMTP\r\n'));
    const error = await failure(list(clientTo(`http://127.0.0.1:${port}`)));
    expect(error.code).toBe('API_UNREACHABLE');
    expect(error.message).toContain('the port does not speak HTTP');
  });
});

describe('silence', () => {
  const silent = (url: string) => ({
    code: 'API_TIMEOUT',
    message: `list extensions: ${url}: no byte was sent or received for 0.1 s (SILENCE)`,
  });

  it('ends a request that is not answered', async () => {
    const server = await httpServer(never);
    const error = await failure(list(clientTo(server.url, { silence: 100 })));
    expect(error).toMatchObject(silent(server.url));
    expect(httpFailure(error)).toMatchObject({ codes: ['SILENCE'], mayHaveArrived: true });
  });

  it('ends an answer that stops half way', async () => {
    const server = await httpServer((_request, response) => void response.write('{"extensions":'));
    expect(await failure(list(clientTo(server.url, { silence: 100 })))).toMatchObject(silent(server.url));
  });

  it('ends a request over TLS', async () => {
    const server = await httpServer(never, tls);
    const client = clientTo(server.url, { silence: 100, insecure: true });
    expect(await failure(list(client))).toMatchObject(silent(server.url));
  });

  it('is not what a slow answer is', async () => {
    const server = await httpServer((_request, response) => {
      const words = [...'{"extensions":[]}'];
      const timer = setInterval(() => {
        response.write(words.shift() ?? '');
        if (words.length > 0) return;
        clearInterval(timer);
        response.end();
      }, 15);
    });
    // 17 bytes, one every 15 ms, take longer than the silence that is borne.
    expect(await list(clientTo(server.url, { silence: 150 }))).toEqual({ extensions: [] });
  });

  it('is not what a pause of the reader is', async () => {
    const size = 32 * 1024 * 1024;
    const server = await httpServer((_request, response) => void response.end(Buffer.alloc(size)));
    const stream = await clientTo(server.url, { silence: 100 }).download(server.url);
    let read = 0;
    for await (const chunk of stream) {
      if (read === 0) await pause(250);
      read += chunk.length;
    }
    expect(read).toBe(size);
  });
});

describe('the whole time', () => {
  it('bounds an answer that keeps coming', async () => {
    const server = await httpServer((_request, response) => {
      const timer = setInterval(() => response.write(' '), 10);
      response.on('close', () => clearInterval(timer));
    });
    expect(await failure(list(clientTo(server.url, { total: 100 })))).toMatchObject({
      code: 'API_TIMEOUT',
      message: `list extensions: ${server.url}: the answer was not complete within 0.1 s`,
    });
  });
});

describe('an interruption', () => {
  const interrupted = { code: 'INTERRUPTED', message: 'interrupted' };

  it('ends the request that is under way', async () => {
    const controller = new AbortController();
    const server = await httpServer(() => controller.abort());
    const client = clientTo(server.url, { signal: controller.signal });
    expect(await failure(list(client))).toMatchObject(interrupted);
  });

  it('ends an answer that is being read', async () => {
    const controller = new AbortController();
    const server = await httpServer((_request, response) => void response.write('half'));
    const stream = await clientTo(server.url, { signal: controller.signal }).download(server.url);
    stream.once('data', () => controller.abort());
    expect(await failure(text(stream))).toMatchObject(interrupted);
  });

  it('ends a request that is still waiting for its connection', async () => {
    const controller = new AbortController();
    const port = await rawServer(() => controller.abort());
    const client = clientTo(`https://127.0.0.1:${port}`, { signal: controller.signal });
    expect(await failure(list(client))).toMatchObject(interrupted);
  });

  it('keeps later requests from being sent', async () => {
    const server = await httpServer(nothing);
    const client = clientTo(server.url, { signal: AbortSignal.abort() });
    expect(await failure(list(client))).toMatchObject(interrupted);
    expect(server.arrived).toEqual([]);
  });
});

describe('a private authority', () => {
  it('is refused, with the flag that names it', async () => {
    const server = await httpServer(nothing, tls);
    const error = await failure(list(clientTo(server.url)));
    expect(error).toMatchObject({
      code: 'API_UNREACHABLE',
      message: `list extensions: ${server.url}: its certificate is signed by an authority that is not trusted (UNABLE_TO_VERIFY_LEAF_SIGNATURE)`,
      hint: 'Pass --ca-cert FILE with the PEM certificate of the authority that signed it.',
    });
    expect(server.arrived).toEqual([]);
  });

  it('is trusted when its certificate is given', async () => {
    const server = await httpServer(nothing, tls);
    expect(await list(clientTo(server.url, { caCert }))).toEqual({ extensions: [] });
  });

  it('is trusted for downloads too', async () => {
    const server = await httpServer(reply(200, 'the file'), tls);
    const stream = await clientTo('https://api.example.com', { caCert }).download(`${server.url}/25.zip`);
    expect(await text(stream)).toBe('the file');
  });

  it('is not asked for when insecure', async () => {
    const server = await httpServer(nothing, tls);
    expect(await list(clientTo(server.url, { insecure: true }))).toEqual({ extensions: [] });
  });

  it('must be PEM', () => {
    expect(() => clientTo('api.example.com', { caCert: 'not PEM' })).toThrow(
      expect.objectContaining({ code: 'SETTINGS' }),
    );
  });
});
