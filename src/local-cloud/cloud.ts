import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { Authenticate, Session } from './credentials.ts';
import type { DownloadLinks } from './download-link.ts';
import type { RateLimiter } from './rate-limit.ts';

/** What every operation of the local cloud works with. */
export interface Cloud {
  /** Absolute. */
  readonly dataFolder: string;
  /** Bytes. */
  readonly maxFileSize: number;
  /** Seconds. */
  readonly idleTimeout: number;
  readonly deployments: Readonly<Record<string, readonly string[]>>;
  readonly now: () => Date;
  /** The next extension's id: ten digits, as the service hands them out. */
  readonly newId: () => string;
  readonly authenticate: Authenticate;
  readonly rateLimiter: RateLimiter;
  readonly downloadLinks: DownloadLinks;
  readonly onFailure: (error: unknown) => void;
  /** Aborted when the local cloud ends and waits for nothing any more. */
  readonly stopped: AbortSignal;
}

/** What the store works with. */
export type Store = Pick<Cloud, 'dataFolder' | 'maxFileSize' | 'now' | 'newId' | 'stopped'>;

/** What the routes hand to an operation besides the cloud: Node's own request and answer, and who asks. */
export interface CloudEnv {
  Bindings: HttpBindings;
  Variables: { session: Session };
}

export type Call = Context<CloudEnv>;
