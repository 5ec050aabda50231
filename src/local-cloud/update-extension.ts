import type { Call, Cloud } from './cloud.ts';
import { downloadUrl } from './download-url.ts';
import { resourceHeaders, toExtension } from './extension-answer.ts';
import { readExtensionRequest } from './extension-request.ts';
import { ownExtension } from './ownership.ts';
import { changeStored, requireVersion } from './store.ts';

/**
 * POST /deployments/extensions/{extension_id}. The body stands for the whole metadata: an absent description is gone.
 * `extension_type` cannot change, and asking for it is ignored. The file changes only with a `download_url`.
 */
export async function updateExtension(cloud: Cloud, call: Call): Promise<Response> {
  const seen = await ownExtension(cloud, call);
  const { name, version, description, download_url } = await readExtensionRequest(call);
  const bytes = download_url === undefined ? undefined : downloadUrl(cloud, download_url);
  const stored = await changeStored(cloud, seen.record.id, async (current, write) => {
    requireVersion(current, seen);
    const { description: _former, ...kept } = current.record;
    return write(
      {
        ...kept,
        name,
        version,
        ...(description === undefined ? {} : { description }),
        ...(download_url === undefined ? {} : { download_url }),
      },
      bytes,
    );
  });
  return Response.json(toExtension(cloud, call, stored), { headers: resourceHeaders(stored) });
}
