import type { Call, Cloud } from './cloud.ts';
import { formFile } from './form-file.ts';
import { executionFailed, refusal } from './refusal.ts';
import { bodyOf, mediaTypeOf } from './request-body.ts';

const FORM = 'multipart/form-data';
const RAW = ['application/zip', 'application/octet-stream'];

/** Bytes that a form adds to its file: boundaries, part headers, small fields. */
const FORM_OVERHEAD = 64 * 1024;

/**
 * The file that an upload carries. Refuses at once what can be told from the headers; reads nothing before it is asked to.
 * A body without a Content-Type, as `curl -T` sends it, counts as application/octet-stream (RFC 9110, 8.3).
 */
export function uploadedBytes({ maxFileSize, idleTimeout }: Cloud, call: Call): AsyncIterable<Buffer> {
  const type = mediaTypeOf(call) ?? 'application/octet-stream';
  if (type !== FORM && !RAW.includes(type)) {
    const message = `The body is ${type}, expected ${FORM} or ${RAW.join(' or ')}.`;
    throw refusal(415, 'root.unsupported_media_type', message);
  }
  const length = Number(call.req.header('content-length') ?? 0);
  if (length > maxFileSize + (type === FORM ? FORM_OVERHEAD : 0)) {
    throw executionFailed(`The file has more than ${maxFileSize} bytes, the most allowed.`);
  }
  return read(call, type, idleTimeout);
}

async function* read(call: Call, type: string, idleTimeout: number): AsyncGenerator<Buffer> {
  const { incoming } = call.env;
  // Without a listener, Node ends the connection when the time is up, and the body breaks off.
  incoming.setTimeout(idleTimeout * 1000);
  try {
    const body = bodyOf(call);
    yield* type === FORM ? formFile(body, call.req.header('content-type') ?? FORM) : body;
  } finally {
    incoming.setTimeout(0);
  }
}
