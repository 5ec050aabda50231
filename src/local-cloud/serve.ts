/**
 * The local cloud: the Extensions API, embedded, on real HTTP, its store on disk.
 * It shares the wire contract with the client of src/cloud, and no code.
 */
import { randomBytes, randomInt } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { SlipwayError } from '../errors.ts';
import { createApp } from './app.ts';
import type { Cloud } from './cloud.ts';
import { createAuthentication } from './credentials.ts';
import { readDeploymentsFile } from './deployments.ts';
import { createDownloadLinks } from './download-link.ts';
import { createListener } from './listener.ts';
import { createRateLimiter } from './rate-limit.ts';
import { openDataFolder } from './store.ts';

export interface LocalCloudOptions {
  /** Where the extensions lie; created when missing. Two local clouds may share one. */
  readonly dataFolder: string;
  /** Default 0: any free port. */
  readonly port?: number;
  /** Default 127.0.0.1. */
  readonly host?: string;
  /** The one key it accepts. Default: a random one, in the answer of `startLocalCloud`. */
  readonly apiKey?: string;
  /** Basic credentials, as Elastic Cloud Enterprise takes them, besides the key. */
  readonly user?: { readonly name: string; readonly password: string };
  /** Extension id -> ids of the deployments that use it; besides the file deployments.json in the data folder. */
  readonly deployments?: Readonly<Record<string, readonly string[]>>;
  /** Bytes. Default 8 GB, Elastic Cloud's limit for Platinum and Enterprise. */
  readonly maxFileSize?: number;
  /** At most `limit` API calls per `interval` seconds. Default: no limit, and generous fixed numbers in the headers. */
  readonly rateLimit?: { readonly limit: number; readonly interval: number };
  /** Seconds without a byte after which an upload is given up. Default 120. */
  readonly idleTimeout?: number;
  readonly now?: () => Date;
  /** Hears of every 500: a fault of the local cloud or of its disk. */
  readonly onFailure?: (error: unknown) => void;
}

export interface LocalCloud {
  /** `http://127.0.0.1:12400`, without the `/api/v1` of the routes. */
  readonly url: string;
  readonly apiKey: string;
  /** Absolute. */
  readonly dataFolder: string;
  /** Stops accepting, gives running requests two seconds, then ends them. Resolves once the port and all locks are free. */
  close(): Promise<void>;
}

const MAX_FILE_SIZE = 8 * 1000 ** 3;
const IDLE_TIMEOUT = 120;

/**
 * Starts a local cloud and resolves once it listens.
 * Throws LOCAL_CLOUD when the port is taken, the data folder is out of reach, or its deployments.json does not parse.
 */
export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  const host = options.host ?? '127.0.0.1';
  const apiKey = options.apiKey ?? randomBytes(24).toString('base64url');
  const dataFolder = resolve(options.dataFolder);
  const now = options.now ?? (() => new Date());
  const stop = new AbortController();
  const cloud: Cloud = {
    dataFolder,
    maxFileSize: options.maxFileSize ?? MAX_FILE_SIZE,
    idleTimeout: options.idleTimeout ?? IDLE_TIMEOUT,
    deployments: options.deployments ?? {},
    now,
    newId: () => String(randomInt(1_000_000_000, 10_000_000_000)),
    authenticate: createAuthentication(apiKey, options.user),
    rateLimiter: createRateLimiter(options.rateLimit, now),
    downloadLinks: createDownloadLinks(now),
    onFailure: options.onFailure ?? (() => {}),
    stopped: stop.signal,
  };
  await openDataFolder(dataFolder);
  await readDeploymentsFile(dataFolder);

  const { listener, settled } = createListener(createApp(cloud), cloud);
  // A large upload over a slow line takes longer than the five minutes that Node grants a request.
  const server = createServer({ requestTimeout: 0 }, listener);
  server.on('checkContinue', listener);
  const { port } = await listen(server, options.port ?? 0, host);
  let closed: Promise<void> | undefined;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    apiKey,
    dataFolder,
    close() {
      closed ??= close(server, settled, stop);
      return closed;
    },
  };
}

async function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  }).catch((error: NodeJS.ErrnoException) => {
    throw new SlipwayError(
      'LOCAL_CLOUD',
      `the local cloud cannot listen on ${host}, port ${port}: ${error.code ?? error.message}`,
      error.code === 'EADDRINUSE'
        ? 'Name another port with --port, or end the program that holds this one.'
        : 'Name a port above 1023 with --port.',
      error,
    );
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address;
}

const GRACE = 2_000;

async function close(server: Server, settled: () => Promise<void>, stop: AbortController): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  const grace = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, GRACE);
    void settled().then(() => {
      clearTimeout(timer);
      resolve();
    });
  });
  await grace;
  stop.abort();
  server.closeAllConnections();
  await settled();
  await closed;
}
