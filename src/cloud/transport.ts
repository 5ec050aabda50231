import type { Readable } from 'node:stream';
import { Agent, buildConnector, type Dispatcher, EnvHttpProxyAgent, Pool } from 'undici';
import { apiHost } from './api-host.ts';
import { type Auth, authorization, masking } from './credentials.ts';
import { deadline, interruption, rejection } from './ending.ts';
import { directHosts, type Proxies, proxyUrl } from './proxy.ts';
import { endWhenSilent } from './silence.ts';
import { type Trust, tlsOptions } from './trust.ts';
import type { Transport, WireAnswer } from './wire.ts';

export interface TransportOptions extends Trust {
  /** As the user wrote it: a name or a URL. */
  readonly host: string;
  readonly auth: Auth;
  readonly proxy?: Proxies | undefined;
  /** Milliseconds without a byte in either direction after which a request is given up: 60 s, or `total` if longer. */
  readonly silence?: number | undefined;
  /** Milliseconds for a whole request with its answer; undefined bounds nothing but silence. */
  readonly total?: number | undefined;
  readonly userAgent: string;
  /** Ends every request, also those to come, with INTERRUPTED. */
  readonly signal?: AbortSignal | undefined;
}

const SILENCE_MS = 60_000;
const CONNECT_MS = 30_000;
/** An idle connection is closed long before its silence could be taken for the service's. */
const IDLE_MS = 4_000;

/**
 * The transport to a real service. The dispatcher is always undici's own and explicit: Node.js loads a bundled undici
 * into the same global place, and with that one uploads stall. Throws USAGE or SETTINGS for options that cannot be used.
 */
export function undiciTransport(options: TransportOptions): Transport {
  const { origin, prefix } = apiHost(options.host);
  const credentials = authorization(options.auth);
  const agents = agentsOf(options);
  const interrupted = interruption(options.signal);

  const request = async (url: URL, { headers, ...rest }: Dispatcher.RequestOptions): Promise<WireAnswer> => {
    const signal = AbortSignal.any([interrupted, ...deadline(options.total)]);
    signal.throwIfAborted();
    const agent = url.protocol === 'http:' ? agents.http : agents.https;
    const identified = { ...headers, 'user-agent': options.userAgent };
    const answer = agent.request({ ...rest, origin: url.origin, headers: identified, signal });
    // undici looks at the signal only once it is connected.
    const { statusCode, headers: received, body } = await Promise.race([answer, rejection(signal)]);
    return { status: statusCode, headers: joined(received), body };
  };

  return {
    host: origin + prefix.replace(/\/api\/v1$/, ''),
    send: ({ method, path, headers, body }) =>
      request(new URL(origin), {
        method,
        path: prefix + path,
        headers: { ...headers, authorization: credentials },
        // undici takes an async iterable, though its types do not say so.
        body: (body ?? null) as string | Readable | null,
      }),
    get: (url, headers) => request(url, { method: 'GET', path: url.pathname + url.search, headers }),
    mask: masking(options.auth),
    close: async () => {
      await Promise.all([agents.http.destroy(), agents.https.destroy()]);
    },
  };
}

/** One agent for each scheme: undici alone would send https through HTTP_PROXY when HTTPS_PROXY is not set. */
function agentsOf(options: TransportOptions): { readonly http: Dispatcher; readonly https: Dispatcher } {
  const { total = 0, silence = Math.max(SILENCE_MS, total), proxy = {} } = options;
  const tls = { ...tlsOptions(options), timeout: Math.min(silence, CONNECT_MS) };
  const shared = {
    connect: buildConnector(tls),
    factory: (origin: string | URL, pool: Pool.Options) =>
      new Pool(origin, { ...pool, connect: listening(pool.connect, silence) }),
    // The socket's own timer measures silence; these would also count the time in which a large chunk drains.
    headersTimeout: 0,
    bodyTimeout: 0,
    keepAliveTimeout: Math.min(IDLE_MS, silence / 2),
    keepAliveMaxTimeout: Math.min(IDLE_MS, silence / 2),
  };
  const agent = (uri: string | undefined) =>
    uri === undefined
      ? new Agent(shared)
      : new EnvHttpProxyAgent({
          ...shared,
          httpProxy: uri,
          httpsProxy: uri,
          noProxy: directHosts(proxy),
          requestTls: tls,
          proxyTls: tls,
          clientFactory: (origin, pool) => new Pool(origin, { ...pool, headersTimeout: silence }),
        });
  return { http: agent(proxyUrl('http', proxy)), https: agent(proxyUrl('https', proxy)) };
}

/** Watches each new connection for silence. */
function listening(connect: Pool.Options['connect'], silence: number): buildConnector.connector {
  const connector = typeof connect === 'function' ? connect : buildConnector(connect);
  return (target, callback) => {
    connector(target, (...result) => {
      if (result[0] === null) endWhenSilent(result[1], silence);
      callback(...result);
    });
  };
}

function joined(headers: Dispatcher.ResponseData['headers']): WireAnswer['headers'] {
  const flat = Object.entries(headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(', ') : value,
  ]);
  return Object.fromEntries(flat);
}
