import type { WireAnswer } from './wire.ts';

/**
 * How long the service asks to wait, in milliseconds: from `Retry-After` (RFC 9110 10.2.3: seconds, or a date, which is
 * measured against the service's own clock), else from `x-ratelimit-interval` when that is a plain count of seconds.
 */
export function retryAfter(headers: WireAnswer['headers']): number | undefined {
  const wait = headers['retry-after'];
  if (wait === undefined) return seconds(headers['x-ratelimit-interval']);
  return seconds(wait) ?? until(wait, headers['date']);
}

function seconds(text: string | undefined): number | undefined {
  const count = /^(\d{1,6})\s*(s|seconds?)?$/.exec(text ?? '')?.[1];
  return count === undefined ? undefined : Number(count) * 1000;
}

function until(date: string, now: string | undefined): number | undefined {
  const wait = Date.parse(date) - Date.parse(now ?? '');
  return Number.isNaN(wait) ? undefined : Math.max(wait, 0);
}
