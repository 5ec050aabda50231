import { describe, expect, it } from 'vitest';
import { retryAfter } from '../../src/cloud/retry-after.ts';

describe('how long the service asks to wait', () => {
  it.each([
    ['nothing is said', {}, undefined],
    ['seconds', { 'retry-after': '120' }, 120_000],
    [
      'a date, by the clock of the service',
      { 'retry-after': 'Sat, 21 Nov 2026 10:00:30 GMT', date: 'Sat, 21 Nov 2026 10:00:00 GMT' },
      30_000,
    ],
    [
      'a date that has passed',
      { 'retry-after': 'Sat, 21 Nov 2026 10:00:00 GMT', date: 'Sat, 21 Nov 2026 10:00:30 GMT' },
      0,
    ],
    ['a date without a clock', { 'retry-after': 'Sat, 21 Nov 2026 10:00:00 GMT' }, undefined],
    ['the interval of the rate limit', { 'x-ratelimit-interval': '1s' }, 1000],
    ['the interval, beside a wait', { 'x-ratelimit-interval': '1s', 'retry-after': '5' }, 5000],
    ['an interval of unknown form', { 'x-ratelimit-interval': 'PT1S' }, undefined],
    ['words', { 'retry-after': 'soon', date: 'Sat, 21 Nov 2026 10:00:00 GMT' }, undefined],
  ])('%s', (_what, headers, wait) => {
    expect(retryAfter(headers)).toBe(wait);
  });
});
