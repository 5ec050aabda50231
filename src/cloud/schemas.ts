import { z } from 'zod';

// What the service sends is read loosely: a new field on its side must not break us.
// What we send is strict: a typo on our side must not leave the building.
// Source: the definitions in the public Swagger document of Elastic Cloud, /api/v1/api-docs-user/swagger.json.

const ExtensionType = z.enum(['plugin', 'bundle']);

/** The server chooses ids (decimal digits so far); what would change the path's meaning is kept out of it. */
export const ExtensionId = z
  .string()
  .regex(/^[A-Za-z0-9_-]+$/, 'only ASCII letters, digits, _ and - are taken');

/**
 * The stored file. While there is none, the service leaves all of it out, or sends a `last_modified_date` in the
 * year 1 and no `size`: so `size` alone tells whether a file is there. `url` is short-lived and lets anyone read the
 * file: it is used, never shown.
 */
const FileMetadata = z.preprocess(
  withoutNulls,
  z.looseObject({
    last_modified_date: z.string().optional(),
    /** Bytes. */
    size: z.int().nonnegative().optional(),
    url: z.string().optional(),
  }),
);

/** What Elastic Cloud holds. `deployments` is undefined unless it was asked for, and at most 10,000 ids long. */
export const Extension = z.preprocess(
  withoutNulls,
  z.looseObject({
    id: ExtensionId,
    name: z.string(),
    version: z.string(),
    extension_type: ExtensionType,
    /** `repo://<id>`, as a deployment's plan refers to it. */
    url: z.string().transform(withoutSecrets),
    description: z.string().optional(),
    download_url: z.string().optional(),
    deployments: z.array(z.string()).optional(),
    file_metadata: FileMetadata.optional(),
  }),
);
export type Extension = z.infer<typeof Extension>;

/** In no documented order, all of them: the list has no pages. */
export const Extensions = z.looseObject({ extensions: z.array(Extension) });
export type Extensions = z.infer<typeof Extensions>;

/** Each error has a code such as `extensions.not_found`, a sentence, and the fields of the request it is about. */
export const BasicFailedReply = z.looseObject({
  errors: z.array(
    z.preprocess(
      withoutNulls,
      z.looseObject({ code: z.string(), message: z.string(), fields: z.array(z.string()).optional() }),
    ),
  ),
});

/** What a delete answers with. */
export const EmptyResponse = z.looseObject({});

/** An extension without its file. With `download_url`, the service fetches the file itself. */
export const NewExtension = z.strictObject({
  name: z.string().regex(/^[A-Za-z0-9_.-]+$/, 'only ASCII letters, digits and _ . - are taken'),
  version: z.string().min(1, 'a version is needed'),
  extension_type: ExtensionType,
  description: z.string().optional(),
  download_url: z.string().optional(),
});

/** What a deployment refers to has no secret; should a service put a signature there, it is not shown. */
function withoutSecrets(url: string): string {
  return url.replace(/[?#].*$/s, '').replace(/\/\/[^/]*@/, '//');
}

/** The service is written in a language that sends an absent value as null. */
function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null));
}
