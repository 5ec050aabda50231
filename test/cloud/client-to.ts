import { onTestFinished } from 'vitest';
import { type Client, type ClientOptions, createClient } from '../../src/cloud/client.ts';
import { type TransportOptions, undiciTransport } from '../../src/cloud/transport.ts';
import { SlipwayError } from '../../src/errors.ts';

/** The key that no error may hold. */
export const KEY = 'canary-b64ZXhhbXBsZQ==';

/** A client of the service at `host`, for the length of the test. */
export function clientTo(host: string, options: Partial<TransportOptions & ClientOptions> = {}): Client {
  const transport = undiciTransport({
    host,
    auth: { apiKey: KEY },
    userAgent: 'slipway/test',
    silence: 5_000,
    ...options,
  });
  onTestFinished(() => transport.close());
  return createClient(transport, options);
}

/** The error that `work` fails with. */
export async function failure(work: Promise<unknown>): Promise<SlipwayError> {
  const error = await work.then(
    () => new Error('it did not fail'),
    (problem: unknown) => problem,
  );
  if (error instanceof SlipwayError) return error;
  throw error;
}
