import type { z } from 'zod';
import { SlipwayError } from '../errors.ts';
import { problems } from './problems.ts';
import type { WireRequest } from './wire.ts';

/** One call of the API as data: the client sends it, and a server can route by it. */
export interface Operation<
  Input extends z.ZodType<object> = z.ZodType<object>,
  Output extends z.ZodType<object> = z.ZodType<object>,
> {
  /** Verb and noun; every error of this operation starts with it. */
  readonly name: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below the API's prefix. `{id}` is filled in from the input of that name. */
  readonly path: `/${string}`;
  /** The inputs that travel in the query. Those in neither path nor query are the JSON body of a POST. */
  readonly query: readonly string[];
  readonly input: Input;
  readonly output: Output;
  /** True when a second sending of the same request does no harm: a lost answer may then be asked for again. */
  readonly sendTwice: boolean;
}

/** Types an operation from its own schemas. */
export function defineOperation<Input extends z.ZodType<object>, Output extends z.ZodType<object>>(
  operation: Operation<Input, Output>,
): Operation<Input, Output> {
  return operation;
}

/** The request that `operation` makes of `input`. Throws USAGE when the input is not what the operation takes. */
export function requestOf(operation: Operation, input: unknown): WireRequest {
  const parsed = operation.input.safeParse(input);
  if (!parsed.success) {
    throw new SlipwayError(
      'USAGE',
      `${operation.name}: ${problems(parsed.error)}`,
      'Correct the value that is named, then run the same command again.',
    );
  }
  const rest = new Map<string, unknown>(Object.entries(parsed.data));
  const take = (name: string) => {
    const value = rest.get(name);
    rest.delete(name);
    return value;
  };

  const path = operation.path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(String(take(name))));
  const query = new URLSearchParams();
  for (const name of operation.query) {
    const value = take(name);
    if (value !== undefined) query.set(name, String(value));
  }
  const request = {
    method: operation.method,
    path: query.size === 0 ? path : `${path}?${query}`,
    headers: { accept: 'application/json' },
  };
  if (operation.method !== 'POST') return request;
  return {
    ...request,
    headers: { ...request.headers, 'content-type': 'application/json' },
    body: JSON.stringify(Object.fromEntries(rest)),
  };
}
