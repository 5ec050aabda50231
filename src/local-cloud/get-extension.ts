import type { Call, Cloud } from './cloud.ts';
import { deploymentsOf } from './deployments.ts';
import { resourceHeaders, toExtension } from './extension-answer.ts';
import { visibleExtension } from './ownership.ts';

/** GET /deployments/extensions/{extension_id}. */
export async function getExtension(cloud: Cloud, call: Call): Promise<Response> {
  const stored = await visibleExtension(cloud, call);
  const usedBy = await deploymentsOf(cloud, call);
  return Response.json(toExtension(cloud, call, stored, usedBy?.(stored.record.id)), {
    headers: resourceHeaders(stored),
  });
}
