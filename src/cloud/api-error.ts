import { SlipwayError } from '../errors.ts';
import type { Answer } from './answer.ts';
import { answered } from './http-failure.ts';
import type { Operation } from './operation.ts';
import { plainText } from './plain-text.ts';
import { retryAfter } from './retry-after.ts';
import { BasicFailedReply } from './schemas.ts';
import { verdict } from './verdict.ts';
import type { Transport } from './wire.ts';

/** An answer of status 300 or above -> the error to throw: `create extension: HTTP 409: ... (extensions.x)`. */
export function apiError(operation: Operation, answer: Answer, { host, mask }: Transport): SlipwayError {
  const { codes, words } = reply(answer, mask);
  const { status, headers, text } = answer;
  const ofTheApi = codes.length > 0 || text.trim() === '';
  const byId = operation.path.includes('{id}');
  const { code, fact, hint } = verdict({ status, codes, ofTheApi, byId }, headers, host);
  const message = [`${operation.name}: HTTP ${status}`, words, fact].filter(Boolean).join(': ');
  const wait = retryAfter(headers);
  return new SlipwayError(code, message, hint, answered(operation.name, { status, codes, retryAfter: wait }));
}

/** True when the answer carries a code of the API, in its body or its header. */
export function isApiError(answer: Answer): boolean {
  return reply(answer, (text) => text).codes.length > 0;
}

function reply({ headers, text }: Answer, mask: Transport['mask']) {
  const failed = BasicFailedReply.safeParse(json(text));
  if (failed.success && failed.data.errors.length > 0) {
    const { errors } = failed.data;
    const words = errors.map(({ code, message, fields = [] }) => {
      const about = [code, ...fields.map((field) => `field ${field}`)].join('; ');
      return `${plainText(mask(message), 1000)} (${plainText(mask(about))})`;
    });
    return { codes: errors.map(({ code }) => plainText(mask(code))), words: words.join('; ') };
  }
  const named = mask(headers['x-cloud-error-codes'] ?? '').split(',');
  const codes = named.map((code) => plainText(code)).filter((code) => code !== '');
  const words = plainText(mask(text));
  const list = codes.length > 0 ? `(${codes.join(', ')})` : '';
  return { codes, words: [words, list].filter(Boolean).join(' ') };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
