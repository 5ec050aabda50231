import { SlipwayError } from '../errors.ts';

/** Values of HTTP_PROXY, HTTPS_PROXY and NO_PROXY. */
export interface Proxies {
  readonly http?: string | undefined;
  readonly https?: string | undefined;
  readonly no?: string | undefined;
}

/** A local cloud is never behind a proxy; Go programs, and so ecctl, think the same. */
const LOOPBACK = 'localhost,127.0.0.1,[::1]';

/** The proxy of a scheme as a URL, `proxy:3128` as curl reads it. Throws SETTINGS, without the value: it may hold a password. */
export function proxyUrl(scheme: 'http' | 'https', proxies: Proxies): string | undefined {
  const given = proxies[scheme]?.trim();
  if (given === undefined || given === '') return undefined;
  const text = given.includes('://') ? given : `http://${given}`;
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw new SlipwayError(
    'SETTINGS',
    `${scheme.toUpperCase()}_PROXY is not the URL of an HTTP proxy`,
    'Write it like http://proxy.example.com:3128.',
  );
}

/** Hosts that are reached directly, as undici takes them. */
export function directHosts({ no = '' }: Proxies): string {
  return no.trim() === '*' ? '*' : `${no},${LOOPBACK}`;
}
