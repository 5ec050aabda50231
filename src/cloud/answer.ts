import type { Readable } from 'node:stream';
import { SlipwayError } from '../errors.ts';
import { answered } from './http-failure.ts';
import { networkError } from './network-error.ts';
import type { Operation } from './operation.ts';
import type { Transport, WireAnswer, WireRequest } from './wire.ts';

/** An answer that was read to its end. */
export interface Answer {
  readonly status: number;
  readonly headers: WireAnswer['headers'];
  readonly text: string;
}

/** Far above any list: 10,000 extensions with 100 deployments each are 34 MB. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Sends one request of `operation` and reads the answer, whatever its status. The only way to the API, and so the
 * place where a retry belongs. Throws API_UNREACHABLE, API_TIMEOUT, API_CONTRACT or INTERRUPTED.
 */
export async function exchange(
  transport: Transport,
  operation: Operation,
  request: WireRequest,
): Promise<Answer> {
  const named = (error: unknown) => networkError(operation.name, transport.host, error);
  const { status, headers, body } = await transport.send(request).catch((error) => {
    throw named(error);
  });
  const { text, size, problem } = await readText(body);
  // A service that refuses early may hang up in the middle of its words: the status is worth more than the rest.
  if (problem !== undefined && status < 400) throw named(problem);
  if (size > MOST_BYTES) {
    throw new SlipwayError(
      'API_CONTRACT',
      `${operation.name}: the answer of ${transport.host} is longer than ${MOST_BYTES} bytes`,
      'Check that --host or EC_HOST names the API of Elastic Cloud.',
      answered(operation.name, { status }),
    );
  }
  // A service may echo what it was sent.
  return { status, headers: masked(headers, transport), text: transport.mask(text) };
}

function masked(headers: WireAnswer['headers'], { mask }: Transport): WireAnswer['headers'] {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, value === undefined ? undefined : mask(value)]),
  );
}

/** The text that arrived, cut soon after MOST_BYTES, and what ended it before its time. */
async function readText(body: Readable) {
  const chunks: Buffer[] = [];
  let size = 0;
  let problem: unknown;
  try {
    for await (const chunk of body) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > MOST_BYTES) break;
    }
  } catch (error) {
    problem = error;
  }
  return { text: Buffer.concat(chunks).toString(), size, problem };
}
