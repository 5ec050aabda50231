import type { Readable } from 'node:stream';

/** A request to the API. `path` stands below the API's prefix and may hold a query. */
export interface WireRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** An iterable is read once per sending and needs a `content-length` among the headers. */
  readonly body?: string | AsyncIterable<Uint8Array>;
}

/** Any answer, of whatever status. Header names are in lower case. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Readable;
}

/**
 * The one seam to the network. Both calls reject when no answer arrived, with the error of the system or of the HTTP
 * library (src/cloud/network-error.ts names them), and follow no redirect.
 */
export interface Transport {
  /** The service as a user would write it, e.g. `https://api.elastic-cloud.com`. */
  readonly host: string;
  /** Calls the API with its credentials. */
  send(request: WireRequest): Promise<WireAnswer>;
  /** GETs a URL that is not the API's: no credentials travel. */
  get(url: URL, headers: Readonly<Record<string, string>>): Promise<WireAnswer>;
  /** `text` with every credential in it blotted out: a service or a proxy may echo what it was sent. */
  mask(text: string): string;
  /** Ends all connections at once. */
  close(): Promise<void>;
}
