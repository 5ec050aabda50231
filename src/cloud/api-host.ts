import { SlipwayError } from '../errors.ts';

/** The API's place: `https://host:12443` and `/api/v1`. */
export interface ApiHost {
  readonly origin: string;
  readonly prefix: string;
}

const PREFIX = '/api/v1';
const WAY_OUT =
  'Give --host or EC_HOST a name or a URL, such as api.elastic-cloud.com or https://ece.example.com:12443.';

/**
 * `api.elastic-cloud.com`, `https://host:12443/`, `host/api/v1` -> where the API is. HTTPS unless http is written.
 * Throws USAGE with what was given, less any password in it.
 */
export function apiHost(given: string): ApiHost {
  const text = given.trim();
  const url = parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  const shown = JSON.stringify(text.replace(/\/\/[^/]*@/, '//***@'));
  if (url === undefined || url.hostname === '') {
    throw new SlipwayError('USAGE', `the host ${shown} is neither a name nor a URL`, WAY_OUT);
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new SlipwayError('USAGE', `the host ${shown} is not reached over https or http`, WAY_OUT);
  }
  if (url.username !== '' || url.password !== '') {
    throw new SlipwayError(
      'USAGE',
      `the host ${shown} holds a user or a password`,
      'Set EC_USER and EC_PASS instead.',
    );
  }
  if (url.search !== '' || url.hash !== '') {
    throw new SlipwayError('USAGE', `the host ${shown} holds a query or a fragment`, WAY_OUT);
  }
  const path = url.pathname.replace(/\/+$/, '');
  if (path.includes(`${PREFIX}/`)) {
    throw new SlipwayError(
      'USAGE',
      `the host ${shown} holds more than the host`,
      `Leave out all from ${PREFIX} on.`,
    );
  }
  return { origin: url.origin, prefix: path.endsWith(PREFIX) ? path : path + PREFIX };
}

function parse(text: string): URL | undefined {
  // URL.parse came with Node 22.
  return URL.canParse(text) ? new URL(text) : undefined;
}
