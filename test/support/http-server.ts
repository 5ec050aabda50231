import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

/** A request as it arrived. */
export interface Arrived {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface HttpServer {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  readonly port: number;
  /** Those that were read to their end, in order. */
  readonly arrived: readonly Arrived[];
}

/** Answers one request. Reads the body itself, or not at all. */
export type Turn = (
  request: IncomingMessage,
  response: ServerResponse,
  seen: Arrived[],
) => void | Promise<void>;

/** Reads the whole request, then sends `status` and `body`: a string as it is, anything else as JSON. */
export function reply(
  status: number,
  body: unknown = '',
  headers: Readonly<Record<string, string>> = {},
): Turn {
  const json = typeof body === 'string' ? {} : { 'content-type': 'application/json' };
  return async (request, response, seen) => {
    const { method = '', url = '', headers: received } = request;
    seen.push({ method, url, headers: received, body: await buffer(request) });
    response.writeHead(status, { ...json, ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
}

/** A server on loopback that takes its turns in order, the last one again and again. Ends with the test. */
export async function httpServer(
  turns: Turn | readonly Turn[],
  tls?: { readonly key: string; readonly cert: string },
): Promise<HttpServer> {
  const script = [turns].flat();
  const arrived: Arrived[] = [];
  let next = 0;
  const listener = async (request: IncomingMessage, response: ServerResponse) => {
    const turn = script[Math.min(next++, script.length - 1)];
    // A client that hangs up in the middle of its request is part of the play.
    await Promise.resolve(turn?.(request, response, arrived)).catch(() => response.destroy());
  };
  const server = tls === undefined ? createServer(listener) : createTlsServer(tls, listener);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http${tls === undefined ? '' : 's'}://127.0.0.1:${port}`, port, arrived };
}
