import type { Call, Cloud } from './cloud.ts';
import { deploymentsUsing } from './deployments.ts';
import { resourceHeaders } from './extension-answer.ts';
import { ownExtension } from './ownership.ts';
import { refusal } from './refusal.ts';
import { removeStored } from './store.ts';

/** DELETE /deployments/extensions/{extension_id}. Refused while a deployment uses it. The file goes too. */
export async function deleteExtension(cloud: Cloud, call: Call): Promise<Response> {
  const stored = await ownExtension(cloud, call);
  const { id } = stored.record;
  const used = (await deploymentsUsing(cloud))(id);
  if (used.length > 0) {
    const message = `Cannot delete extension [${id}]. It is used by deployments [${used.join(', ')}].`;
    throw refusal(400, 'extensions.extension_in_use', message);
  }
  await removeStored(cloud, stored);
  return Response.json({}, { headers: resourceHeaders(stored) });
}
