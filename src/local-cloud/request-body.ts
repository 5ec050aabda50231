import type { Call } from './cloud.ts';

/**
 * The body's bytes, read from Node's own request. May be left early: the connection then stays open for the answer.
 * A client that waits for `100 Continue` gets it here, and not before: whoever is refused sends no file.
 * Throws when the client goes away before the last byte.
 */
export function bodyOf({ env: { incoming, outgoing } }: Call): AsyncIterable<Buffer> {
  const expects = incoming.httpVersion === '1.1' && /100-continue/i.test(incoming.headers.expect ?? '');
  if (expects && !outgoing.headersSent) outgoing.writeContinue();
  return incoming.iterator({ destroyOnReturn: false });
}

/** `Content-Type` without its parameters, in lower case; undefined when the header is missing. */
export function mediaTypeOf(call: Call): string | undefined {
  return call.req.header('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
}
