import { z } from 'zod';
import type { Call } from './cloud.ts';
import { type Fault, Refusal, refusal } from './refusal.ts';
import { bodyOf, mediaTypeOf } from './request-body.ts';

/** The Swagger document's CreateExtensionRequest, and UpdateExtensionRequest, which says the same. */
const ExtensionRequest = z.object({
  name: z.string().regex(/^[A-Za-z0-9_.-]+$/),
  extension_type: z.enum(['plugin', 'bundle']),
  version: z.string().regex(/\S/),
  description: z.string().optional(),
  download_url: z.string().optional(),
});

export type ExtensionRequest = z.infer<typeof ExtensionRequest>;

/** What each field must be, in words. */
const RULES: Readonly<Record<string, string>> = {
  name: 'a text of ASCII letters, digits, "_", "." and "-"',
  extension_type: '"plugin" or "bundle"',
  version: 'a text that is not empty',
  description: 'a text',
  download_url: 'a text',
};

/** Bytes; far above any description. */
const MAX_BODY = 1024 * 1024;

/** The call's JSON body. Fields that the API does not know are ignored. Refuses with every fault of the body at once. */
export async function readExtensionRequest(call: Call): Promise<ExtensionRequest> {
  const type = mediaTypeOf(call);
  if (type !== 'application/json') {
    throw refusal(
      415,
      'root.unsupported_media_type',
      `The body is ${type ?? 'of no type'}, expected application/json.`,
    );
  }
  const body = parseJson(await readBytes(call));
  const parsed = ExtensionRequest.safeParse(body);
  if (parsed.success) return parsed.data;
  const [first, ...rest] = parsed.error.issues.map(({ path: [field] }) => toFault(body, field));
  throw new Refusal(400, [first ?? malformed('it is not an object'), ...rest]);
}

async function readBytes(call: Call): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bodyOf(call)) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_BODY) {
      throw refusal(400, 'root.body_too_large', `The body has more than ${MAX_BODY} bytes.`);
    }
  }
  return Buffer.concat(chunks);
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new Refusal(400, [malformed(error instanceof Error ? error.message : 'it does not parse')]);
  }
}

function toFault(body: unknown, field: PropertyKey | undefined): Fault {
  if (typeof field !== 'string' || typeof body !== 'object' || body === null) {
    return malformed('it is not an object');
  }
  const rule = `it must be ${RULES[field]}`;
  return Object.hasOwn(body, field)
    ? { code: 'root.field_not_accepted', message: `${field} is not accepted; ${rule}.`, fields: [field] }
    : { code: 'root.field_missing', message: `${field} is missing; ${rule}.`, fields: [field] };
}

function malformed(reason: string): Fault {
  return { code: 'root.malformed_json', message: `The body is no JSON object: ${reason}.` };
}
