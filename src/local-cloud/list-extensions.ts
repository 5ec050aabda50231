import type { Call, Cloud } from './cloud.ts';
import { deploymentsOf } from './deployments.ts';
import { toExtension } from './extension-answer.ts';
import { isOurs } from './ownership.ts';
import { listStored } from './store.ts';

/** GET /deployments/extensions. All of them, in no promised order. */
export async function listExtensions(cloud: Cloud, call: Call): Promise<Response> {
  const stored = (await listStored(cloud)).filter(isOurs);
  const usedBy = await deploymentsOf(cloud, call);
  return Response.json({
    extensions: stored.map((extension) => toExtension(cloud, call, extension, usedBy?.(extension.record.id))),
  });
}
