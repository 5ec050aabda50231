import { Readable } from 'node:stream';
import { type ErrorCode, SlipwayError } from '../errors.ts';
import { answered } from './http-failure.ts';
import { networkError } from './network-error.ts';
import { retryAfter } from './retry-after.ts';
import type { Transport, WireAnswer } from './wire.ts';

/** Bytes from `first` to `last`, both included, counted from 0. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

const NAME = 'download extension';
const REDIRECTS = 3;
const FRESH = 'Run the same command again: it asks for a new URL.';

/**
 * The bytes at `given`, or exactly those of `range`, also when the server ignores ranges. The URL opens the file to
 * anyone who has it: no error names more of it than the host. Throws API_CONTRACT, API_UNREACHABLE and the like; the
 * stream fails with the same errors.
 */
export async function download(transport: Transport, given: string, range?: ByteRange): Promise<Readable> {
  const { answer, host } = await follow(transport, parse(given), range);
  const { status, body } = answer;
  if (status !== 200 && status !== 206) {
    discard(body);
    throw refused(host, answer);
  }
  if (status === 206 && (range === undefined || !answers(range, answer.headers['content-range']))) {
    discard(body);
    throw contract(`${host} sent another part of the file than was asked for`, status);
  }
  const skipped = status === 200 && range !== undefined ? range.first : 0;
  return Readable.from(content(body, host, skipped, range), { objectMode: false });
}

async function follow(transport: Transport, start: URL, range: ByteRange | undefined) {
  const headers = { accept: '*/*', ...(range && { range: `bytes=${range.first}-${range.last}` }) };
  let url = start;
  for (let left = REDIRECTS; ; left--) {
    const answer = await transport.get(url, headers).catch((error) => {
      throw networkError(NAME, url.host, error);
    });
    if (answer.status < 300 || answer.status > 399) return { answer, host: url.host };
    discard(answer.body);
    if (left === 0) throw contract(`${url.host} redirects more than ${REDIRECTS} times`, answer.status);
    url = redirected(url, answer);
  }
}

function redirected(from: URL, { status, headers }: WireAnswer): URL {
  const location = headers['location'];
  if (location === undefined || !URL.canParse(location, from.href)) {
    throw contract(`${from.host} redirects to nowhere`, status);
  }
  const to = new URL(location, from);
  if (!/^https?:$/.test(to.protocol)) throw contract(`${from.host} redirects to ${to.protocol}`, status);
  if (from.protocol === 'https:' && to.protocol === 'http:') {
    throw contract(`${from.host} redirects from https to http, to ${to.host}`, status);
  }
  return to;
}

function parse(given: string): URL {
  if (!URL.canParse(given)) throw contract('the service gave a URL that is not absolute');
  const url = new URL(given);
  if (!/^https?:$/.test(url.protocol)) throw contract(`the service gave a URL of the scheme ${url.protocol}`);
  return url;
}

/** `Content-Range: bytes 0-99/1234` (RFC 9110 14.4). */
function answers({ first, last }: ByteRange, contentRange = ''): boolean {
  const [, from, to] = /^bytes (\d+)-(\d+)\//.exec(contentRange) ?? [];
  return Number(from) === first && Number(to) === last;
}

async function* content(body: Readable, host: string, skipped: number, range: ByteRange | undefined) {
  const wanted = range === undefined ? Number.POSITIVE_INFINITY : range.last - range.first + 1;
  let skip = skipped;
  let given = 0;
  try {
    for await (const chunk of body) {
      const part = chunk.subarray(skip, skip + wanted - given);
      skip = Math.max(skip - chunk.length, 0);
      given += part.length;
      if (part.length > 0) yield part;
      if (given === wanted) return;
    }
  } catch (error) {
    throw networkError(NAME, host, error);
  }
  if (range !== undefined) throw contract(`${host} sent ${given} of the ${wanted} bytes that were asked for`);
}

/** The body of a refusal is not shown: a store's XML repeats the signed request. */
function refused(host: string, { status, headers }: WireAnswer): SlipwayError {
  const failure = answered(NAME, { status, retryAfter: retryAfter(headers) });
  return new SlipwayError(codeOf(status), `${NAME}: HTTP ${status} from ${host}`, FRESH, failure);
}

function codeOf(status: number): ErrorCode {
  if (status === 404 || status === 410) return 'API_NOT_FOUND';
  if (status === 408 || status === 425 || status === 429 || status >= 500) return 'API_UNAVAILABLE';
  return status >= 400 ? 'API_REJECTED' : 'API_CONTRACT';
}

function contract(fact: string, status?: number): SlipwayError {
  return new SlipwayError('API_CONTRACT', `${NAME}: ${fact}`, FRESH, answered(NAME, { status }));
}

/** A body that nobody reads would keep its connection. */
function discard(body: Readable): void {
  body.on('error', () => {}).destroy();
}
