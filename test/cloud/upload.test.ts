import { randomBytes } from 'node:crypto';
import { truncateSync } from 'node:fs';
import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { httpFailure } from '../../src/cloud/http-failure.ts';
import { httpServer, reply, type Turn } from '../support/http-server.ts';
import { clientTo, failure, KEY } from './client-to.ts';

/** Not a multiple of the chunk. */
const SIZE = 5 * 1024 * 1024 + 17;
const content = randomBytes(SIZE);
const stored = { id: '25', name: 'demo', version: '*', extension_type: 'bundle', url: 'repo://25' };
const accepted = reply(200, { ...stored, file_metadata: { size: SIZE } });

let folder: string;
const archive = (fileName = 'demo-9.5.2.zip', size = SIZE) => ({
  path: path.join(folder, 'demo.zip'),
  fileName,
  size,
});

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'slipway-upload-'));
});
beforeAll(() => writeFile(archive().path, content));
afterAll(() => rm(folder, { recursive: true }));

describe('an upload', () => {
  it('puts the raw zip, with its length and without Expect', async () => {
    const server = await httpServer(accepted);
    const answer = await clientTo(server.url).upload({ id: '25', archive: archive() });
    expect(answer).toEqual({ ...stored, file_metadata: { size: SIZE } });
    const [request] = server.arrived;
    expect({ ...request, body: undefined }).toEqual({
      method: 'PUT',
      url: '/api/v1/deployments/extensions/25',
      headers: {
        host: `127.0.0.1:${server.port}`,
        connection: 'keep-alive',
        accept: 'application/json',
        authorization: `ApiKey ${KEY}`,
        'user-agent': 'slipway/test',
        'content-type': 'application/zip',
        'content-length': String(SIZE),
      },
      body: undefined,
    });
    expect(request?.body.equals(content)).toBe(true);
  });

  it('puts a form of one part when it is told to', async () => {
    const server = await httpServer(accepted);
    const client = clientTo(server.url, { uploadFormat: 'multipart' });
    await client.upload({ id: '25', archive: archive('größe "1".zip') });
    const [request] = server.arrived;
    const boundary = /^multipart\/form-data; boundary=(slipway-[0-9a-f-]{36})$/.exec(
      request?.headers['content-type'] ?? '',
    )?.[1];
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="größe %221%22.zip"\r\ncontent-type: application/zip\r\n\r\n`;
    const whole = Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)]);
    expect(request?.body.equals(whole)).toBe(true);
    expect(request?.headers).toMatchObject({ 'content-length': String(whole.length) });
    expect(request?.headers).not.toHaveProperty('expect');
    expect(request?.headers).not.toHaveProperty('transfer-encoding');
  });

  it('tells how far it is, to the last byte', async () => {
    const server = await httpServer(accepted);
    const told: number[] = [];
    await clientTo(server.url).upload({ id: '25', archive: archive() }, (sent, total) => {
      expect(total).toBe(SIZE);
      told.push(sent);
    });
    expect(told).toEqual([0, 1, 2, 3, 4, 5].map((chunks) => chunks * 1024 * 1024).concat(SIZE));
  });

  it.each([
    ['415', reply(415, 'The request content type is not supported')],
    ['415 in the words of the API', reply(415, { errors: [{ code: 'root.media_type', message: 'No' }] })],
    ['a firewall with 403', reply(403, '<html>Request blocked</html>')],
  ])('tries a form once when the raw zip meets %s', async (_what, refusal) => {
    const server = await httpServer([refusal, accepted]);
    await clientTo(server.url).upload({ id: '25', archive: archive() });
    expect(server.arrived.map(({ headers }) => headers['content-type']?.split(';')[0])).toEqual([
      'application/zip',
      'multipart/form-data',
    ]);
    expect(server.arrived[1]?.body.includes(content)).toBe(true);
  });

  it('gives up when both formats are refused', async () => {
    const server = await httpServer(reply(403, '<html>Request blocked</html>'));
    const error = await failure(clientTo(server.url).upload({ id: '25', archive: archive() }));
    expect(error).toMatchObject({
      code: 'API_REJECTED',
      message: 'upload extension: HTTP 403: Request blocked: these are not the words of the API',
    });
    expect(server.arrived).toHaveLength(2);
  });

  it.each([
    [
      'the API itself says 403',
      'auto',
      reply(403, { errors: [{ code: 'extensions.no', message: 'No' }] }),
      'API_NOT_FOUND',
    ],
    [
      'the API does not take the file',
      'auto',
      reply(400, { errors: [{ code: 'extensions.request_execution_failed', message: 'No' }] }),
      'API_REJECTED',
    ],
    ['the format was chosen', 'raw', reply(415, 'No'), 'API_REJECTED'],
  ] as const)('tries no other format when %s', async (_when, uploadFormat, refusal, code) => {
    const server = await httpServer([refusal, accepted]);
    const error = await failure(
      clientTo(server.url, { uploadFormat }).upload({ id: '25', archive: archive() }),
    );
    expect(error.code).toBe(code);
    expect(server.arrived).toHaveLength(1);
  });

  const early =
    (status: number, end: (request: Parameters<Turn>[0]) => void): Turn =>
    (request, response) => {
      response.writeHead(status, { connection: 'close', 'content-type': 'application/json' });
      response.end(JSON.stringify({ errors: [{ code: 'early', message: 'No need to go on' }] }), () =>
        end(request),
      );
    };

  it.each([
    [401, 'reads the rest', 'API_UNAUTHORISED', (request) => request.resume()],
    [401, 'reads no more', 'API_UNAUTHORISED', () => {}],
    [413, 'closes', 'API_REJECTED', (request) => request.socket.end()],
  ] as [number, string, string, (request: Parameters<Turn>[0]) => void][])(
    'hears an early %i of a service that %s',
    async (status, _what, code, end) => {
      const server = await httpServer(early(status, end));
      const error = await failure(clientTo(server.url).upload({ id: '25', archive: archive() }));
      expect(error).toMatchObject({
        code,
        message: `upload extension: HTTP ${status}: No need to go on (early)`,
      });
    },
  );

  it('says that the connection broke, and that the file may have arrived', async () => {
    const server = await httpServer((request) => {
      request.once('data', () => request.socket.resetAndDestroy());
    });
    const error = await failure(clientTo(server.url).upload({ id: '25', archive: archive() }));
    expect(error.code).toBe('API_UNREACHABLE');
    expect(error.message).toContain(
      `${server.url}: the connection was closed before the answer was complete`,
    );
    expect(httpFailure(error)).toMatchObject({ status: undefined, mayHaveArrived: true });
  });

  it('times out when the service stops reading', async () => {
    const server = await httpServer((request) => {
      request.pause();
    });
    const big = { ...archive(), path: path.join(folder, 'big.zip'), size: 32 * 1024 * 1024 };
    await writeFile(big.path, Buffer.alloc(big.size));
    const error = await failure(clientTo(server.url, { silence: 150 }).upload({ id: '25', archive: big }));
    expect(error).toMatchObject({
      code: 'API_TIMEOUT',
      message: `upload extension: ${server.url}: no byte was sent or received for 0.15 s (SILENCE)`,
    });
  });

  it('sends nothing of a file that is not the one that was packed', async () => {
    const server = await httpServer(accepted);
    const client = clientTo(server.url);
    const gone = { ...archive(), path: path.join(folder, 'gone.zip') };
    expect(await failure(client.upload({ id: '25', archive: gone }))).toMatchObject({
      code: 'SOURCE_CHANGED',
      message: `upload extension: ${gone.path} can no longer be opened: ENOENT`,
    });
    const grown = { ...archive(), path: path.join(folder, 'grown.zip'), size: 3 };
    await writeFile(grown.path, 'abc');
    await appendFile(grown.path, 'd');
    expect(await failure(client.upload({ id: '25', archive: grown }))).toMatchObject({
      code: 'SOURCE_CHANGED',
      message: `upload extension: ${grown.path} has 4 bytes, but had 3 when it was packed`,
    });
    expect(server.arrived).toEqual([]);
  });

  it('breaks off when the file shrinks while it is sent', async () => {
    const shrinking = { ...archive(), path: path.join(folder, 'shrinking.zip') };
    await writeFile(shrinking.path, content);
    const server = await httpServer(accepted);
    const cut = (sent: number) => sent > 0 && truncateSync(shrinking.path, 1024);
    const error = await failure(clientTo(server.url).upload({ id: '25', archive: shrinking }, cut));
    expect(error).toMatchObject({
      code: 'SOURCE_CHANGED',
      message: `upload extension: ${shrinking.path} ended at byte 1048576 of ${SIZE} while it was sent`,
    });
    expect(server.arrived).toEqual([]);
  });
});
