import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import type { Client } from '../../src/cloud/client.ts';
import type { ByteRange } from '../../src/cloud/download.ts';
import { httpServer, reply } from '../support/http-server.ts';
import { clientTo, failure } from './client-to.ts';

const SIGNED = '/bucket/25.zip?X-Amz-Signature=canary-signature';
const API = 'http://api.example.com';
const read = async (client: Client, url: string, range?: ByteRange) =>
  text(await client.download(url, range));
const to = (location: string) => reply(302, '', { location });

describe('a download', () => {
  it('asks for the whole URL, and shows no credentials', async () => {
    const server = await httpServer(reply(200, 'the file'));
    expect(await read(clientTo(server.url), server.url + SIGNED)).toBe('the file');
    expect(server.arrived).toEqual([
      {
        method: 'GET',
        url: SIGNED,
        headers: {
          host: `127.0.0.1:${server.port}`,
          connection: 'keep-alive',
          accept: '*/*',
          'user-agent': 'slipway/test',
        },
        body: Buffer.alloc(0),
      },
    ]);
  });

  it('asks for a part, and takes it from a server that knows ranges', async () => {
    const server = await httpServer(reply(206, 'efg', { 'content-range': 'bytes 4-6/26' }));
    expect(await read(clientTo(API), server.url + SIGNED, { first: 4, last: 6 })).toBe('efg');
    expect(server.arrived[0]?.headers.range).toBe('bytes=4-6');
  });

  it.each([
    [{ first: 0, last: 0 }, 'a'],
    [{ first: 4, last: 6 }, 'efg'],
    [{ first: 8, last: 11 }, 'ijkl'],
    [{ first: 0, last: 11 }, 'abcdefghijkl'],
  ])('cuts %j out of the whole file when the server sends all of it', async (range, part) => {
    const server = await httpServer(async (_request, response) => {
      for (const chunk of ['abcde', 'fgh', 'ijkl']) {
        await new Promise((written) => response.write(chunk, written));
      }
      response.end();
    });
    expect(await read(clientTo(API), server.url + SIGNED, range)).toBe(part);
  });

  it.each([
    [
      'another part',
      reply(206, 'abc', { 'content-range': 'bytes 0-2/26' }),
      'sent another part of the file than was asked for',
    ],
    ['a part without a place', reply(206, 'abc'), 'sent another part of the file than was asked for'],
    ['too little', reply(200, 'abcdef'), 'sent 2 of the 3 bytes that were asked for'],
  ])('does not take %s for the part it asked for', async (_what, turn, fact) => {
    const server = await httpServer(turn);
    const error = await failure(read(clientTo(API), server.url + SIGNED, { first: 4, last: 6 }));
    expect(error).toMatchObject({
      code: 'API_CONTRACT',
      message: `download extension: 127.0.0.1:${server.port} ${fact}`,
    });
  });

  it('follows a few redirects, still without credentials', async () => {
    const target = await httpServer(reply(200, 'the file'));
    const server = await httpServer([to('/second'), to(`${target.url}/third?token=canary-signature`)]);
    expect(await read(clientTo(server.url), server.url + SIGNED)).toBe('the file');
    const seen = [...server.arrived, ...target.arrived];
    expect(seen.map(({ url }) => url)).toEqual([SIGNED, '/second', '/third?token=canary-signature']);
    expect(seen.filter(({ headers }) => 'authorization' in headers)).toEqual([]);
  });

  it.each([
    ['in a circle', to(SIGNED), 'redirects more than 3 times'],
    ['to another scheme', to('file:///etc/passwd'), 'redirects to file:'],
    ['to nowhere', to('http://'), 'redirects to nowhere'],
    ['without a target', reply(302), 'redirects to nowhere'],
  ])('refuses a redirect %s', async (_where, turn, fact) => {
    const server = await httpServer(turn);
    const error = await failure(read(clientTo(API), server.url + SIGNED));
    expect(error).toMatchObject({
      code: 'API_CONTRACT',
      message: `download extension: 127.0.0.1:${server.port} ${fact}`,
    });
  });

  it.each([
    ['relative', SIGNED, 'the service gave a URL that is not absolute'],
    ['of another scheme', `file://${SIGNED}`, 'the service gave a URL of the scheme file:'],
  ])('refuses a URL that is %s', async (_what, url, fact) => {
    const error = await failure(read(clientTo(API), url));
    expect(error).toMatchObject({ code: 'API_CONTRACT', message: `download extension: ${fact}` });
  });

  it.each([
    [403, 'API_REJECTED'],
    [404, 'API_NOT_FOUND'],
    [416, 'API_REJECTED'],
    [503, 'API_UNAVAILABLE'],
    [204, 'API_CONTRACT'],
  ])('shows nothing of the body of a %i', async (status, code) => {
    const server = await httpServer(
      reply(status, status === 204 ? '' : `<StringToSign>${SIGNED}</StringToSign>`),
    );
    const error = await failure(read(clientTo(API), server.url + SIGNED));
    expect(error).toMatchObject({
      code,
      message: `download extension: HTTP ${status} from 127.0.0.1:${server.port}`,
    });
  });

  it.each([
    ['breaks', 'API_UNREACHABLE', 5_000],
    ['falls silent', 'API_TIMEOUT', 100],
  ])('fails in the stream when the connection %s half way', async (what, code, silence) => {
    const server = await httpServer((_request, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('half', () => what === 'breaks' && response.destroy());
    });
    const stream = await clientTo(API, { silence }).download(server.url + SIGNED);
    expect(await failure(text(stream))).toMatchObject({ code });
  });
});
