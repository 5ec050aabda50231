import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createExtension } from '../../src/cloud/create-extension.ts';
import { listExtensions } from '../../src/cloud/list-extensions.ts';
import { httpServer, reply, type Turn } from '../support/http-server.ts';
import { clientTo, failure, KEY } from './client-to.ts';
import { connectProxy } from './connect-proxy.ts';

const SIGNATURE = 'canary-signature';
const PASSWORD = 'canary-password';
const BASIC = Buffer.from(`admin:${PASSWORD}`).toString('base64');
const SIGNED = `https://files.example.com/25.zip?X-Amz-Signature=${SIGNATURE}`;

/** All that could ever be printed or written of an error. */
function everythingOf(error: Error): string {
  const { message, stack, cause, ...rest } = error;
  return [
    inspect(error, { depth: Number.POSITIVE_INFINITY, showHidden: true }),
    JSON.stringify({ message, stack, cause, rest }),
    String(error),
  ].join('\n');
}

function expectNoSecret(error: Error): void {
  const all = everythingOf(error);
  for (const secret of [KEY, PASSWORD, BASIC, SIGNATURE]) expect(all).not.toContain(secret);
}

/** Says in its answer all that it was told. */
const echo =
  (status: number, body: (told: string) => unknown): Turn =>
  (request, response, seen) => {
    const { authorization = '', ...headers } = request.headers;
    const told = `${authorization} ${JSON.stringify(headers)} ${SIGNED}`;
    return reply(status, body(told), { 'x-cloud-error-codes': authorization.replace(/.* /, '') })(
      request,
      response,
      seen,
    );
  };

describe('no error holds a secret', () => {
  const echoes: [string, number, (told: string) => unknown][] = [
    ['an API error', 400, (told) => ({ errors: [{ code: told, message: told, fields: [told] }] })],
    ['a page of a proxy', 502, (told) => `<html><pre>${told}</pre></html>`],
    ['text', 401, (told) => told],
    ['a success that is none', 200, (told) => `Hello ${told}`],
    ['a success of another shape', 200, (told) => ({ extensions: [{ id: told }] })],
  ];

  it.each(echoes)('when the key comes back in %s', async (_what, status, body) => {
    const server = await httpServer(echo(status, body));
    expectNoSecret(await failure(clientTo(server.url).call(listExtensions, {})));
  });

  it.each(echoes)('when the password comes back in %s', async (_what, status, body) => {
    const server = await httpServer(echo(status, body));
    const client = clientTo(server.url, { auth: { user: 'admin', password: PASSWORD } });
    expectNoSecret(await failure(client.call(listExtensions, {})));
  });

  it('when the connection breaks', async () => {
    const server = await httpServer((request) => void request.socket.destroy());
    const description = `${SIGNED} ${KEY}`;
    const metadata = { name: 'demo', version: '*', extension_type: 'bundle', description } as const;
    expectNoSecret(await failure(clientTo(server.url).call(createExtension, metadata)));
  });

  it('when a proxy with a password refuses', async () => {
    const proxy = await connectProxy('407 Proxy Authentication Required');
    const client = clientTo('cloud.test', { proxy: { https: `http://me:${PASSWORD}@${proxy.host}` } });
    expectNoSecret(await failure(client.call(listExtensions, {})));
  });

  it('when a host or a proxy with a password cannot be used', () => {
    for (const options of [
      { host: `https://admin:${PASSWORD}@api.example.com` },
      { host: 'api.example.com', proxy: { https: `socks5://me:${PASSWORD}@proxy` } },
    ]) {
      const tried = () => clientTo(options.host, options);
      expect(tried).toThrow();
      try {
        tried();
      } catch (error) {
        if (error instanceof Error) expectNoSecret(error);
      }
    }
  });

  it.each([
    ['is refused', reply(403, `<Error><StringToSign>${SIGNED}</StringToSign></Error>`)],
    ['redirects for ever', reply(302, '', { location: `/?X-Amz-Signature=${SIGNATURE}` })],
    ['redirects to nowhere', reply(302, '', { location: `file:///?X-Amz-Signature=${SIGNATURE}` })],
    ['breaks', ((request) => void request.socket.destroy()) satisfies Turn],
  ])('when a download %s', async (_what, turn) => {
    const server = await httpServer(turn);
    const client = clientTo('https://api.example.com');
    expectNoSecret(await failure(client.download(`${server.url}/25.zip?X-Amz-Signature=${SIGNATURE}`)));
  });

  it.each(['/25.zip', 'file:///25.zip', 'https://'])('when the URL of a download is %s', async (start) => {
    const client = clientTo('https://api.example.com');
    expectNoSecret(await failure(client.download(`${start}?X-Amz-Signature=${SIGNATURE}`)));
  });

  it('nor does the client itself', () => {
    const client = clientTo('https://api.example.com');
    expect(inspect(client, { depth: Number.POSITIVE_INFINITY, showHidden: true })).not.toContain(KEY);
  });
});
