import type { Call, Cloud } from './cloud.ts';
import type { StoredExtension } from './store.ts';

/** The most deployments that one extension lists, as the API's page says. */
const MAX_DEPLOYMENTS = 10_000;

/** A stored extension in the API's words. Without a file there is no `file_metadata`. */
export function toExtension(
  { downloadLinks }: Cloud,
  call: Call,
  { record, file }: StoredExtension,
  deployments?: readonly string[],
) {
  const { id, name, description, download_url, extension_type, version } = record;
  return {
    id,
    name,
    description,
    url: `repo://${id}`,
    download_url,
    extension_type,
    version,
    deployments: deployments?.slice(0, MAX_DEPLOYMENTS),
    file_metadata: file && {
      last_modified_date: file.modified.toISOString(),
      size: file.size,
      url: new URL(downloadLinks.sign(id), call.req.url).href,
    },
  };
}

/** The headers of every answer about one extension. */
export function resourceHeaders({ record }: StoredExtension): Record<string, string> {
  return {
    'x-cloud-resource-version': String(record.resource_version),
    'x-cloud-resource-created': record.created,
    'x-cloud-resource-last-modified': record.last_modified,
  };
}
