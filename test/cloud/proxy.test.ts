import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Client } from '../../src/cloud/client.ts';
import { httpFailure } from '../../src/cloud/http-failure.ts';
import { listExtensions } from '../../src/cloud/list-extensions.ts';
import { httpServer, reply, type Turn } from '../support/http-server.ts';
import { clientTo, failure } from './client-to.ts';
import { connectProxy } from './connect-proxy.ts';

const fixture = (name: string) => readFile(new URL(`tls/${name}`, import.meta.url), 'utf8');
const tls = { key: await fixture('server.key'), cert: await fixture('server.pem') };
const caCert = await fixture('ca.pem');

const nothing = reply(200, { extensions: [] });
const list = (client: Client) => client.call(listExtensions, {});

describe('a proxy', () => {
  it('is asked for a tunnel, through which TLS is checked with the given authority', async () => {
    const server = await httpServer(nothing, tls);
    const proxy = await connectProxy();
    const client = clientTo(`cloud.test:${server.port}`, {
      caCert,
      proxy: { https: `http://${proxy.host}` },
    });
    expect(await list(client)).toEqual({ extensions: [] });
    expect(proxy.asked).toEqual([{ target: `cloud.test:${server.port}`, authorization: undefined }]);
  });

  it('does not make an untrusted certificate trusted', async () => {
    const server = await httpServer(nothing, tls);
    const proxy = await connectProxy();
    const client = clientTo(`cloud.test:${server.port}`, { proxy: { https: `http://${proxy.host}` } });
    expect((await failure(list(client))).hint).toContain('--ca-cert');
  });

  it('does not make a certificate one for another name', async () => {
    const server = await httpServer(nothing, tls);
    const proxy = await connectProxy();
    const client = clientTo(`other.test:${server.port}`, {
      caCert,
      proxy: { https: `http://${proxy.host}` },
    });
    const error = await failure(list(client));
    expect(error.message).toContain('its certificate is for another name (ERR_TLS_CERT_ALTNAME_INVALID');
  });

  it('may be written without a scheme, and with a user', async () => {
    const server = await httpServer(nothing);
    const proxy = await connectProxy();
    const client = clientTo(`http://cloud.test:${server.port}`, {
      proxy: { http: `me:secret@${proxy.host}` },
    });
    expect(await list(client)).toEqual({ extensions: [] });
    expect(proxy.asked[0]?.authorization).toBe('Basic bWU6c2VjcmV0');
  });

  it.each([
    ['loopback', '127.0.0.1', {}],
    ['a host in NO_PROXY', 'localhost', { no: 'example.com,localhost' }],
  ])('is passed by for %s', async (_what, name, no) => {
    const server = await httpServer(nothing);
    const proxy = await connectProxy();
    const client = clientTo(`http://${name}:${server.port}`, { proxy: { http: proxy.host, ...no } });
    expect(await list(client)).toEqual({ extensions: [] });
    expect(proxy.asked).toEqual([]);
  });

  it('of http is not used for https', async () => {
    const proxy = await connectProxy();
    // 0.0.0.0 is no loopback by name, but nothing speaks TLS there either.
    const client = clientTo(`https://0.0.0.0:${proxy.host.split(':')[1]}`, { proxy: { http: proxy.host } });
    expect((await failure(list(client))).code).toBe('API_UNREACHABLE');
    expect(proxy.asked).toEqual([]);
  });

  it.each([
    ['407 Proxy Authentication Required', 'HTTP 407', 'Put the user and the password into HTTPS_PROXY'],
    ['403 Forbidden', 'HTTP 403', 'Ask who runs the proxy'],
  ])('that answers %s is named', async (refusal, fact, hint) => {
    const proxy = await connectProxy(refusal);
    const error = await failure(list(clientTo('cloud.test', { proxy: { https: `http://${proxy.host}` } })));
    expect(error).toMatchObject({
      code: 'API_UNREACHABLE',
      message: expect.stringContaining(`https://cloud.test: the proxy answered ${fact} to CONNECT`),
      hint: expect.stringContaining(hint),
    });
    expect(httpFailure(error)?.mayHaveArrived).toBe(false);
  });

  it('shows silence behind it', async () => {
    const never: Turn = () => {};
    const server = await httpServer(never, tls);
    const proxy = await connectProxy();
    const options = { caCert, silence: 100, proxy: { https: `http://${proxy.host}` } };
    const error = await failure(list(clientTo(`cloud.test:${server.port}`, options)));
    expect(error.code).toBe('API_TIMEOUT');
  });

  it.each(['socks5://proxy:1080', 'http://me:secret@', 'ftp://proxy'])('cannot be %s', (https) => {
    expect(() => clientTo('api.example.com', { proxy: { https } })).toThrow(
      expect.objectContaining({ code: 'SETTINGS', message: 'HTTPS_PROXY is not the URL of an HTTP proxy' }),
    );
  });
});
