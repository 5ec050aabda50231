/** One element of the API's BasicFailedReply. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  /** The request's fields that the fault is about. */
  readonly fields?: readonly string[];
}

export type RefusalStatus = 400 | 401 | 403 | 404 | 405 | 409 | 415 | 416 | 429 | 500;

/** An answer other than the one asked for. Thrown anywhere below a route, and told as a BasicFailedReply. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: RefusalStatus;
  readonly faults: readonly [Fault, ...Fault[]];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: RefusalStatus,
    faults: readonly [Fault, ...Fault[]],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(faults[0].message);
    this.status = status;
    this.faults = faults;
    this.headers = headers;
  }
}

/** A refusal with one fault. */
export function refusal(
  status: RefusalStatus,
  code: string,
  message: string,
  fields?: readonly string[],
): Refusal {
  return new Refusal(status, [fields === undefined ? { code, message } : { code, message, fields }]);
}

/** 404, as the API declares it for every operation on one extension. */
export function notFound(id: string): Refusal {
  return refusal(404, 'extensions.not_found', `There is no extension [${id}].`);
}

/** 400, the API's one code for a file or a download URL that it does not take. */
export function executionFailed(message: string): Refusal {
  return refusal(400, 'extensions.request_execution_failed', message);
}

/** The refusal as an HTTP answer: status, `x-cloud-error-codes`, and a BasicFailedReply. */
export function toResponse({ status, faults, headers }: Refusal): Response {
  const codes = [...new Set(faults.map(({ code }) => code))].join(',');
  return Response.json({ errors: faults }, { status, headers: { ...headers, 'x-cloud-error-codes': codes } });
}
