import { SlipwayError } from '../errors.ts';
import type { HttpFailure } from './http-failure.ts';
import { isConnecting, obstacle } from './obstacle.ts';

/**
 * What a transport rejected with -> the error to throw. An error that says nothing about the network is a bug, and
 * comes back as it is. The original is not kept: it may hold headers and bytes of the conversation.
 */
export function networkError(operation: string, host: string, error: unknown): unknown {
  if (error instanceof SlipwayError || !(error instanceof Error)) return error;
  const system = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const met = obstacle(first(error), system, host);
  if (met === undefined) return error;
  const failure: HttpFailure = {
    operation,
    status: undefined,
    codes: system === '' ? [] : [system],
    retryAfter: undefined,
    mayHaveArrived: !(met.before ?? isConnecting(first(error))),
  };
  const source = [system, addressOf(error)].filter(Boolean).join(' ');
  const message = `${operation}: ${host}: ${met.fact}${source && ` (${source})`}`;
  return new SlipwayError(met.code ?? 'API_UNREACHABLE', message, met.hint, failure);
}

/** The address that was tried: with a proxy, it is not the service's. */
function addressOf(error: Error): string {
  const { address, port, hostname } = first(error);
  if (address !== undefined) return port === undefined ? address : `${address}:${port}`;
  return hostname ?? '';
}

/** A name with several addresses gives one error that holds one for each. */
function first(error: Error): NodeJS.ErrnoException & SystemParts {
  return error instanceof AggregateError && error.errors[0] instanceof Error ? error.errors[0] : error;
}

interface SystemParts {
  readonly address?: string;
  readonly port?: number;
  readonly hostname?: string;
}
