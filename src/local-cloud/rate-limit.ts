/** What a call meets: the three numbers that go into every answer's headers, and whether it is one too many. */
export interface Allowance {
  readonly limit: number;
  readonly remaining: number;
  /** Seconds. */
  readonly interval: number;
  readonly exceeded: boolean;
}

export interface RateLimiter {
  /** Counts one call. */
  take(): Allowance;
  /** The numbers without counting. */
  look(): Allowance;
}

/** The headers that tell an allowance. */
export function rateLimitHeaders({ limit, remaining, interval }: Allowance): Record<string, string> {
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-interval': String(interval),
  };
}

const GENEROUS: Allowance = { limit: 10_000, remaining: 10_000, interval: 60, exceeded: false };

/** A fixed window: it opens with the first call and forgets after `interval` seconds. Without a limit, nothing is counted. */
export function createRateLimiter(
  rateLimit: { readonly limit: number; readonly interval: number } | undefined,
  now: () => Date,
): RateLimiter {
  if (rateLimit === undefined) return { take: () => GENEROUS, look: () => GENEROUS };
  const { limit, interval } = rateLimit;
  let opened = 0;
  let calls = 0;
  const look = () => {
    if (now().getTime() - opened >= interval * 1000) calls = 0;
    return { limit, remaining: Math.max(0, limit - calls), interval, exceeded: calls > limit };
  };
  const take = () => {
    look();
    if (calls === 0) opened = now().getTime();
    calls += 1;
    return look();
  };
  return { take, look };
}
