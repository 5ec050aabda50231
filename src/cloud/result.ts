import type { z } from 'zod';
import { SlipwayError } from '../errors.ts';
import type { Answer } from './answer.ts';
import { apiError } from './api-error.ts';
import { answered } from './http-failure.ts';
import type { Operation } from './operation.ts';
import { plainText } from './plain-text.ts';
import { problems } from './problems.ts';
import type { Transport } from './wire.ts';

/** What the headers of an answer say of the extension. */
export interface Resource {
  /** `x-cloud-resource-version`: changes with every change of the extension. No operation takes it. */
  readonly resourceVersion?: string;
}

/** An answer -> what the operation gives. Throws apiError's errors, and API_CONTRACT for what does not fit the schema. */
export function resultOf<Output extends z.ZodType<object>>(
  operation: Operation<z.ZodType<object>, Output>,
  answer: Answer,
  transport: Transport,
): z.output<Output> & Resource {
  if (answer.status >= 300) throw apiError(operation, answer, transport);
  const parsed = operation.output.safeParse(json(operation, answer, transport));
  if (!parsed.success) throw contract(operation, answer, `${transport.host}: ${problems(parsed.error)}`);
  const resourceVersion = answer.headers['x-cloud-resource-version'];
  return Object.assign(parsed.data, resourceVersion === undefined ? {} : { resourceVersion });
}

function json(operation: Operation, answer: Answer, { host, mask }: Transport): unknown {
  if (answer.text.trim() === '') return {};
  try {
    return JSON.parse(answer.text);
  } catch {
    const type = plainText(answer.headers['content-type'] ?? 'no content-type');
    const words = plainText(mask(answer.text));
    throw contract(operation, answer, `${host} sent ${type} instead of JSON${words && `: ${words}`}`);
  }
}

function contract(operation: Operation, { status }: Answer, fact: string): SlipwayError {
  return new SlipwayError(
    'API_CONTRACT',
    `${operation.name}: HTTP ${status}: ${fact}`,
    'Check that --host or EC_HOST names the API of Elastic Cloud, and that no sign-in page of a network stands in between.',
    answered(operation.name, { status }),
  );
}
