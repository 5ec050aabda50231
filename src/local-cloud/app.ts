import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { Call, Cloud, CloudEnv } from './cloud.ts';
import { createExtension } from './create-extension.ts';
import { deleteExtension } from './delete-extension.ts';
import { downloadFile } from './download-file.ts';
import { getExtension } from './get-extension.ts';
import { listExtensions } from './list-extensions.ts';
import { rateLimitHeaders } from './rate-limit.ts';
import { Refusal, refusal, toResponse } from './refusal.ts';
import { updateExtension } from './update-extension.ts';
import { uploadExtension } from './upload-extension.ts';

const API = '/api/v1';
const EXTENSIONS = `${API}/deployments/extensions`;
const EXTENSION = `${EXTENSIONS}/:extension_id`;
const FILE = '/files/:extension_id';

/** The routes. The six operations and their names are those of the API's Swagger document. */
export function createApp(cloud: Cloud): Hono<CloudEnv> {
  const app = new Hono<CloudEnv>();
  app.use(rateLimit(cloud));
  app.use(`${API}/*`, credentials(cloud));

  app.get(EXTENSIONS, (call) => listExtensions(cloud, call));
  app.post(EXTENSIONS, (call) => createExtension(cloud, call));
  app.all(EXTENSIONS, methodNotAllowed('GET, HEAD, POST'));

  app.get(EXTENSION, (call) => getExtension(cloud, call));
  app.post(EXTENSION, (call) => updateExtension(cloud, call));
  app.put(EXTENSION, (call) => uploadExtension(cloud, call));
  app.delete(EXTENSION, (call) => deleteExtension(cloud, call));
  app.all(EXTENSION, methodNotAllowed('GET, HEAD, POST, PUT, DELETE'));

  app.get(FILE, (call) => downloadFile(cloud, call));
  app.all(FILE, methodNotAllowed('GET, HEAD'));

  app.notFound((call) =>
    toResponse(
      refusal(404, 'root.not_found', `The local cloud has no route ${call.req.method} ${call.req.path}.`),
    ),
  );
  app.onError((error, call) => {
    if (error instanceof Refusal) return toResponse(error);
    // A client that went away is no fault of ours, and hears no answer.
    if (!call.env.outgoing.destroyed && !cloud.stopped.aborted) cloud.onFailure(error);
    return toResponse(refusal(500, 'root.internal_error', `The local cloud met a fault: ${error.message}`));
  });
  return app;
}

/** Only calls of the API use the allowance up. Set on Node's own answer, so that downloads tell it too. */
function rateLimit({ rateLimiter }: Cloud) {
  return createMiddleware<CloudEnv>(async (call, next) => {
    const counts = call.req.path.startsWith(`${API}/`);
    const allowance = counts ? rateLimiter.take() : rateLimiter.look();
    for (const [name, value] of Object.entries(rateLimitHeaders(allowance))) {
      call.env.outgoing.setHeader(name, value);
    }
    if (counts && allowance.exceeded) {
      const { limit, interval } = allowance;
      throw refusal(429, 'root.too_many_requests', `More than ${limit} calls within ${interval} seconds.`);
    }
    await next();
  });
}

function credentials({ authenticate }: Cloud) {
  return createMiddleware<CloudEnv>(async (call, next) => {
    const session = authenticate(call.req.header('authorization'));
    if (session === undefined) {
      const message = 'The Authorization header carries no key or password that this local cloud knows.';
      throw new Refusal(401, [{ code: 'root.unauthorized', message }], { 'www-authenticate': 'ApiKey' });
    }
    call.set('session', session);
    await next();
  });
}

function methodNotAllowed(allow: string) {
  return (call: Call): Response => {
    const message = `${call.req.path} takes ${allow}, not ${call.req.method}.`;
    return toResponse(new Refusal(405, [{ code: 'root.method_not_allowed', message }], { allow }));
  };
}
