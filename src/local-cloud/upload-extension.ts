import type { Call, Cloud } from './cloud.ts';
import { resourceHeaders, toExtension } from './extension-answer.ts';
import { ownExtension } from './ownership.ts';
import { changeStored } from './store.ts';
import { uploadedBytes } from './uploaded-bytes.ts';

/**
 * PUT /deployments/extensions/{extension_id}. The file, as the form field `file` or as the body itself.
 * Uploads to one extension wait for each other; one that breaks off leaves the former file as it was.
 */
export async function uploadExtension(cloud: Cloud, call: Call): Promise<Response> {
  const seen = await ownExtension(cloud, call);
  const bytes = uploadedBytes(cloud, call);
  const stored = await changeStored(cloud, seen.record.id, (current, write) => write(current.record, bytes));
  return Response.json(toExtension(cloud, call, stored), { headers: resourceHeaders(stored) });
}
