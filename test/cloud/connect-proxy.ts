import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { onTestFinished } from 'vitest';

export interface ConnectProxy {
  /** `127.0.0.1:<port>` */
  readonly host: string;
  /** The targets that were asked for, and with which credentials. */
  readonly asked: { readonly target: string | undefined; readonly authorization: string | undefined }[];
}

/** A proxy that takes every CONNECT to 127.0.0.1, whatever name was asked for; or refuses it with `refusal`. */
export async function connectProxy(refusal?: string): Promise<ConnectProxy> {
  const asked: ConnectProxy['asked'] = [];
  const server = createServer().on('connect', ({ url, headers }, client, head) => {
    asked.push({ target: url, authorization: headers['proxy-authorization'] });
    if (refusal !== undefined) {
      client.end(`HTTP/1.1 ${refusal}\r\n\r\n`);
      return;
    }
    const target = connect(Number(url?.split(':')[1]), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      target.write(head);
      target.pipe(client).pipe(target);
    });
    for (const end of [target, client]) {
      end.on('error', () => {});
      onTestFinished(() => void end.destroy());
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}
