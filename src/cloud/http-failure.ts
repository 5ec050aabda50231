/** What a retry needs to know of a failed request. It is the `cause` of every error of the cloud client. */
export interface HttpFailure {
  readonly operation: string;
  /** Undefined when no answer arrived. */
  readonly status: number | undefined;
  /** The service's codes, e.g. `extensions.not_found`; without an answer the system's, e.g. `ECONNREFUSED`. */
  readonly codes: readonly string[];
  /** Milliseconds the service asks to wait. */
  readonly retryAfter: number | undefined;
  /** False when the request cannot have reached the service, so that even a create may be sent again. */
  readonly mayHaveArrived: boolean;
}

/** The failure of a request that was answered. */
export function answered(
  operation: string,
  { status, codes = [], retryAfter }: Pick<HttpFailure, 'status'> & Partial<HttpFailure>,
): HttpFailure {
  return { operation, status, codes, retryAfter, mayHaveArrived: true };
}

/** The failure behind an error, however it was wrapped. */
export function httpFailure(error: unknown): HttpFailure | undefined {
  if (isHttpFailure(error)) return error;
  return error instanceof Error && error.cause !== undefined ? httpFailure(error.cause) : undefined;
}

function isHttpFailure(value: unknown): value is HttpFailure {
  return typeof value === 'object' && value !== null && 'operation' in value && 'mayHaveArrived' in value;
}
