import type { ErrorCode } from '../errors.ts';
import { plainText } from './plain-text.ts';
import type { WireAnswer } from './wire.ts';

/** What is known of an answer of status 300 or above. */
export interface Refusal {
  readonly status: number;
  readonly codes: readonly string[];
  /** False when the words are those of something in between: a firewall, a proxy, another service. */
  readonly ofTheApi: boolean;
  /** True when the operation names an extension by its id. */
  readonly byId: boolean;
}

/** What went wrong; `fact` adds to the service's own words what they leave out. */
export type Verdict = { readonly code: ErrorCode; readonly fact?: string; readonly hint: string };

const KEY = 'Set EC_API_KEY to a key that is valid; Elastic Cloud keys expire after three months by default.';
const AGAIN = 'Run the same command again.';

/** The answer's status, codes and headers -> the error's code, and the way out. */
export function verdict(refusal: Refusal, headers: WireAnswer['headers'], host: string): Verdict {
  const { status, codes } = refusal;
  if (codes.includes('extensions.extension_in_use')) {
    const hint =
      'Take it out of the plans of these deployments, wait until that change is done, then run again.';
    return { code: 'API_IN_USE', hint };
  }
  if (codes.includes('extensions.no_user_id')) {
    return { code: 'API_UNAUTHORISED', hint: 'Set EC_API_KEY to a key that was made by a user.' };
  }
  if (codes.includes('extensions.unauthorised')) {
    const hint = "Set EC_API_KEY to a key of its owner's organization, or publish under another name.";
    return { code: 'API_UNAUTHORISED', fact: 'the extension belongs to someone else', hint };
  }
  if (status < 400) return elsewhere(headers['location'], host);
  if (status === 401) return { code: 'API_UNAUTHORISED', hint: KEY };
  if (status === 403) return forbidden(refusal);
  if (status === 404) return missing(refusal, host);
  if (status === 409) return { code: 'API_CONFLICT', fact: conflict(codes), hint: AGAIN };
  if (status === 449) return elevated();
  if (status === 429) return tooMany(headers);
  if (status === 408 || status === 425 || status >= 500) {
    return { code: 'API_UNAVAILABLE', hint: 'Wait a little, then run the same command again.' };
  }
  return { code: 'API_REJECTED', hint: 'Correct what the service names, then run the same command again.' };
}

function elsewhere(location: string | undefined, host: string): Verdict {
  const target = location !== undefined && URL.canParse(location, host) ? new URL(location, host).host : '';
  return {
    code: 'API_CONTRACT',
    fact: `the service points elsewhere${target && `, to ${target}`}, where credentials are not sent`,
    hint: 'Pass the place of the API itself as --host or EC_HOST.',
  };
}

/**
 * Elastic Cloud answers 403, not 404, for an extension that does not exist: so does the acceptance test of
 * terraform-provider-ec expect it (ec/acc/deployment_extension_destroy_test.go).
 */
function forbidden({ byId, codes, ofTheApi }: Refusal): Verdict {
  if (!byId || codes.some((code) => /^(auth|root\.unauth)/.test(code))) {
    return { code: 'API_UNAUTHORISED', fact: 'the credentials do not allow this', hint: KEY };
  }
  if (ofTheApi) {
    const hint = 'Look at what there is with: slipway list.';
    return { code: 'API_NOT_FOUND', fact: 'the extension is gone, or not yours', hint };
  }
  const hint =
    'Ask who runs the firewall or proxy between here and the service, or set HTTPS_PROXY and NO_PROXY.';
  return { code: 'API_REJECTED', fact: 'these are not the words of the API', hint };
}

function missing({ byId, ofTheApi }: Refusal, host: string): Verdict {
  if (!ofTheApi) {
    const fact = `these are not the words of the API at ${host}`;
    return {
      code: 'API_CONTRACT',
      fact,
      hint: 'Check that --host or EC_HOST names the API of Elastic Cloud.',
    };
  }
  const hint = byId
    ? 'Look at what there is with: slipway list.'
    : 'Check that --host or EC_HOST names the API of Elastic Cloud.';
  return { code: 'API_NOT_FOUND', hint };
}

function conflict(codes: readonly string[]): string {
  if (codes.includes('extensions.id_already_exists')) return 'the id that the service chose was taken';
  return 'something else changed the extension at the same time';
}

function elevated(): Verdict {
  return {
    code: 'API_UNAUTHORISED',
    fact: 'the operation asks for elevated permissions',
    hint: 'Set EC_API_KEY, or EC_USER and EC_PASS, to those of an administrator of Elastic Cloud Enterprise.',
  };
}

/** The rate limit's headers: elastic.co/docs/api/doc/cloud/topic/topic-rate-limiting. */
function tooMany(headers: WireAnswer['headers']): Verdict {
  const limit = headers['x-ratelimit-limit'];
  const interval = headers['x-ratelimit-interval'];
  const wait = headers['retry-after'];
  const facts = [
    interval && `the limit is ${limit ?? 'some'} calls in ${interval}`,
    wait && `the service asks to wait ${/^\d+$/.test(wait) ? `${wait} s` : `until ${wait}`}`,
  ];
  const fact = plainText(facts.filter(Boolean).join('; ') || 'too many calls');
  return { code: 'API_UNAVAILABLE', fact, hint: 'Wait, then run the same command again with fewer at once.' };
}
