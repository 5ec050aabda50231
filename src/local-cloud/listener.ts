import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener, RequestError } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Cloud, CloudEnv } from './cloud.ts';
import { rateLimitHeaders } from './rate-limit.ts';
import { Refusal, toResponse } from './refusal.ts';

export interface Listener {
  readonly listener: (incoming: IncomingMessage, outgoing: ServerResponse) => void;
  /** Resolves when no request is running and the last answer has been handed to the operating system. */
  settled(): Promise<void>;
}

/** The app as Node's request listener. Keeps count of what runs, so that closing can wait for it. */
export function createListener(app: Hono<CloudEnv>, { rateLimiter }: Cloud): Listener {
  const listen = getRequestListener(app.fetch, {
    // Whoever embeds a local cloud keeps the Request and Response of Node.
    overrideGlobalObjects: false,
    errorHandler(error) {
      if (!(error instanceof RequestError)) throw error;
      const message = 'The Host header or the request target is no URL.';
      const headers = rateLimitHeaders(rateLimiter.look());
      return toResponse(new Refusal(400, [{ code: 'root.bad_request', message }], headers));
    },
  });
  const running = new Set<Promise<void>>();
  return {
    listener(incoming, outgoing) {
      const answered = new Promise<void>((resolve) => {
        outgoing.once('close', resolve);
      });
      const done = Promise.allSettled([listen(incoming, outgoing), answered]).then(() => {
        running.delete(done);
      });
      running.add(done);
    },
    async settled() {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
