import type { Call, Cloud } from './cloud.ts';
import { downloadUrl } from './download-url.ts';
import { resourceHeaders, toExtension } from './extension-answer.ts';
import { readExtensionRequest } from './extension-request.ts';
import { requireUserId } from './ownership.ts';
import { createStored } from './store.ts';

/** POST /deployments/extensions. Names are not unique: the same request twice makes two extensions. */
export async function createExtension(cloud: Cloud, call: Call): Promise<Response> {
  const owner = requireUserId(call, 404);
  const request = await readExtensionRequest(call);
  const bytes =
    request.download_url === undefined ? undefined : await downloadUrl(cloud, request.download_url);
  const stored = await createStored(cloud, { ...request, owner }, bytes);
  return Response.json(toExtension(cloud, call, stored), { status: 201, headers: resourceHeaders(stored) });
}
