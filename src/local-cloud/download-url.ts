import type { Cloud } from './cloud.ts';
import { executionFailed } from './refusal.ts';

/** Milliseconds. */
const TIMEOUT = 5 * 60_000;

/**
 * What a `download_url` holds; asked for when the first byte is. The service fetches from anywhere, the local cloud
 * only from this machine, and like the service follows no redirect. Refuses with 400.
 * No message holds the URL's path or query, which may carry a token.
 */
export async function* downloadUrl(
  { stopped }: Pick<Cloud, 'stopped'>,
  text: string,
): AsyncGenerator<Uint8Array> {
  const url = parseLoopbackUrl(text);
  const signal = AbortSignal.any([stopped, AbortSignal.timeout(TIMEOUT)]);
  const answer = await fetch(url, { redirect: 'manual', signal }).catch(() => {
    throw executionFailed(`download_url: ${url.host} does not answer.`);
  });
  if (answer.status !== 200 || answer.body === null) {
    await answer.body?.cancel();
    const redirect = answer.status >= 300 && answer.status < 400 ? '; redirects are not followed' : '';
    throw executionFailed(`download_url: ${url.host} answers ${answer.status}, expected 200${redirect}.`);
  }
  yield* brokenOff(answer.body, url);
}

function parseLoopbackUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
    throw executionFailed('download_url is no http or https URL.');
  }
  if (!isLoopback(url.hostname)) {
    const host = url.hostname;
    throw executionFailed(`download_url is on ${host}; the local cloud fetches from this machine only.`);
  }
  return url;
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

async function* brokenOff(body: AsyncIterable<Uint8Array>, { host }: URL): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch {
    throw executionFailed(`download_url: ${host} broke off.`);
  }
}
