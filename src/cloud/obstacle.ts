import type { ErrorCode } from '../errors.ts';
import { SILENCE } from './silence.ts';

/** What stands between here and the service, in words, and the way out. */
export interface Obstacle {
  /** API_UNREACHABLE unless it says otherwise. */
  readonly code?: ErrorCode;
  readonly fact: string;
  readonly hint: string;
  /** True when it stands before the request: the service cannot have got it. */
  readonly before?: boolean;
}

const NETWORK = 'Check the network, then run the same command again.';
const LONGER = 'Run the same command again, with a longer --timeout if the network is slow.';
const HOST = 'Check --host or EC_HOST, and that this machine resolves its name.';
const TLS = 'Check the network, and write https:// in --host or EC_HOST if the port speaks TLS.';
const CA = 'Pass --ca-cert FILE with the PEM certificate of the authority that signed it.';
const CLOCK = "Check this machine's clock, and renew the certificate if the clock is right.";

const refused = {
  fact: 'the connection was refused',
  hint: 'Check the port in --host or EC_HOST, and that the service runs.',
};
const unknown = { fact: 'the name is not known', hint: HOST };
const unreachable = {
  fact: 'no connection came about',
  hint: 'Check --host or EC_HOST, and whether HTTPS_PROXY is needed.',
};
const closed = { fact: 'the connection was closed before the answer was complete', hint: NETWORK };
const untrusted = {
  fact: 'its certificate is signed by an authority that is not trusted',
  hint: CA,
  before: true,
};
const expired = { fact: 'its certificate is out of date', hint: CLOCK, before: true };
const plain = {
  fact: 'the port does not speak TLS',
  hint: 'Write http:// in --host or EC_HOST, or its HTTPS port.',
  before: true,
};
const foreign = {
  fact: 'the port does not speak HTTP',
  hint: 'Write https:// in --host or EC_HOST, or its HTTP port.',
};
const tls = { fact: 'TLS could not be agreed on', hint: HOST, before: true };
const silent = { code: 'API_TIMEOUT', fact: 'nothing was heard in time', hint: LONGER } as const;

/** OpenSSL knows many more ways in which a certificate or a handshake can go wrong. */
const OTHER_TLS = /^ERR_(SSL|TLS)_|CERT|CRL|^UNABLE_TO_|^INVALID_|^HOSTNAME_MISMATCH$/;

/** By the code of Node.js (errno, OpenSSL's verify errors, TLS) or of undici. */
const byCode: Readonly<Record<string, Obstacle>> = {
  ECONNREFUSED: refused,
  ENOTFOUND: unknown,
  EAI_AGAIN: unknown,
  ETIMEDOUT: { ...unreachable, fact: 'the other side does not respond' },
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  UND_ERR_CONNECT_TIMEOUT: { ...unreachable, before: true },
  ECONNRESET: closed,
  EPIPE: closed,
  UND_ERR_SOCKET: closed,
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: closed,
  SELF_SIGNED_CERT_IN_CHAIN: untrusted,
  DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
  UNABLE_TO_GET_ISSUER_CERT: untrusted,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
  CERT_UNTRUSTED: untrusted,
  CERT_HAS_EXPIRED: expired,
  CERT_NOT_YET_VALID: expired,
  ERR_TLS_CERT_ALTNAME_INVALID: {
    fact: 'its certificate is for another name',
    hint: 'Pass a name that is in the certificate as --host or EC_HOST.',
    before: true,
  },
  EPROTO: tls,
  ERR_SSL_WRONG_VERSION_NUMBER: plain,
  ERR_SSL_PACKET_LENGTH_TOO_LONG: plain,
  UND_ERR_PRX_TLS: {
    fact: 'the certificate of the proxy is for another name',
    hint: 'Write into HTTPS_PROXY a name that is in the certificate.',
    before: true,
  },
  UND_ERR_HEADERS_OVERFLOW: {
    code: 'API_CONTRACT',
    fact: 'the headers of its answer are too long',
    hint: NETWORK,
  },
  UND_ERR_HEADERS_TIMEOUT: silent,
  UND_ERR_BODY_TIMEOUT: silent,
};

/** The obstacle that an error speaks of; undefined when it does not speak of the network. */
export function obstacle(error: Error, system: string, host: string): Obstacle | undefined {
  if (system === SILENCE || error.name === 'TimeoutError') return { ...silent, fact: error.message };
  // undici has no code of its own for what a proxy answers to CONNECT.
  const answer = /^Proxy response \((\d{3})\)/.exec(error.message)?.[1];
  if (answer !== undefined) return proxied(answer);
  if (error.name === 'HTTPParserError') return foreign;
  // Some versions of Node.js have no code of their own for this.
  if (system === 'EPROTO' && /wrong version number|packet length too long/.test(error.message)) return plain;
  const met = byCode[system];
  // A TLS server hangs up on plain HTTP without a word.
  if (met === closed && host.startsWith('http://')) return { ...closed, hint: TLS };
  return met ?? (OTHER_TLS.test(system) ? tls : isConnecting(error) ? unreachable : undefined);
}

/** Looking a name up and connecting come before any byte of the request. */
export function isConnecting(error: Error & { readonly syscall?: string | undefined }): boolean {
  return error.syscall === 'connect' || error.syscall === 'getaddrinfo';
}

function proxied(status: string): Obstacle {
  const hint =
    status === '407'
      ? 'Put the user and the password into HTTPS_PROXY: http://user:password@proxy.example.com:3128.'
      : 'Ask who runs the proxy to let this host through, or name the host in NO_PROXY.';
  return { fact: `the proxy answered HTTP ${status} to CONNECT`, hint, before: true };
}
