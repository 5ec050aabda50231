import { connect, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import type { LocalCloud } from '../../src/local-cloud/serve.ts';
import { type Answer, expectDeclared, type OperationId, route } from './contract.ts';

export interface CallOptions {
  readonly id?: string;
  readonly query?: string;
  readonly json?: unknown;
  readonly body?: NonNullable<RequestInit['body']>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Calls an operation with the cloud's key, and fails unless its contract allows the answer. */
export async function call(
  cloud: LocalCloud,
  operation: OperationId,
  options: CallOptions = {},
): Promise<Answer> {
  const { method, path } = route(operation, options.id ?? '');
  const headers = { authorization: `ApiKey ${cloud.apiKey}`, ...options.headers };
  const body = options.json === undefined ? options.body : JSON.stringify(options.json);
  const response = await fetch(`${cloud.url}${path}${options.query ?? ''}`, {
    method,
    headers: options.json === undefined ? headers : { 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body, duplex: 'half' }),
  });
  const answer = await read(response);
  expectDeclared(operation, answer);
  return answer;
}

/** Status, headers and JSON body of any answer. */
export async function read(response: Response): Promise<Answer> {
  return { status: response.status, headers: response.headers, body: await response.json() };
}

export const BUNDLE = { name: 'synonyms', extension_type: 'bundle', version: '*' };

/** Makes an extension, with a file if there are bytes, and returns its id. */
export async function extension(cloud: LocalCloud, file?: Buffer, details: object = {}): Promise<string> {
  const { body } = await call(cloud, 'create-extension', { json: { ...BUNDLE, ...details } });
  if (file !== undefined) await upload(cloud, body.id, file);
  return body.id;
}

export function upload(
  cloud: LocalCloud,
  id: string,
  body: Buffer,
  type = 'application/zip',
): Promise<Answer> {
  return call(cloud, 'upload-extension', { id, body, headers: { 'content-type': type } });
}

/** What the file's pre-signed URL leads to; undefined when there is no file. */
export async function storedFile(cloud: LocalCloud, id: string): Promise<Buffer | undefined> {
  const { body } = await call(cloud, 'get-extension', { id });
  if (body.file_metadata === undefined) return undefined;
  const response = await fetch(body.file_metadata.url);
  return Buffer.from(await response.arrayBuffer());
}

/** Bytes that begin like a zip, which is all that the local cloud looks at. */
export function zip(content: string): Buffer {
  return Buffer.from(`PK\x03\x04${content}`, 'latin1');
}

/** A call by hand, whose body the test sends when it likes. */
export interface SlowCall {
  readonly socket: Socket;
  /** Everything that the cloud has said, but for `100 Continue`, once the connection is closed. */
  readonly answer: Promise<string>;
}

/** Headers of a call by hand. */
export type Head = Readonly<Record<string, string | number>>;

const CONTINUE = 'HTTP/1.1 100 Continue\r\n\r\n';

/**
 * Sends the head of a call, and waits for `100 Continue`: the moment at which the cloud asks for the body.
 * An upload holds the extension's lock by then; an update has seen the extension as it is.
 */
export async function slowCall(
  cloud: LocalCloud,
  operation: OperationId,
  id: string,
  head: Head,
): Promise<SlowCall> {
  const { socket, answer } = rawCall(cloud, operation, id, { ...head, expect: '100-continue' });
  await new Promise<void>((resolve, reject) => {
    socket.once('data', () => resolve());
    void answer.then((text) => reject(new Error(`closed after ${text}`)));
  });
  return { socket, answer: answer.then((text) => text.replace(CONTINUE, '')) };
}

/** The same without the wait. */
export function rawCall(cloud: LocalCloud, operation: OperationId, id: string, head: Head): SlowCall {
  const { hostname, port } = new URL(cloud.url);
  const socket = connect(Number(port), hostname);
  onTestFinished(() => {
    socket.destroy();
  });
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk.toString('latin1');
  });
  const answer = new Promise<string>((resolve) => {
    socket.on('error', () => {});
    socket.on('close', () => resolve(text));
  });
  const { method, path } = route(operation, id);
  const headers = {
    host: 'localhost',
    authorization: `ApiKey ${cloud.apiKey}`,
    connection: 'close',
    ...head,
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n`);
  return { socket, answer };
}
