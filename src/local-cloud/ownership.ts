import type { Call, Cloud } from './cloud.ts';
import { LOCAL_USER } from './credentials.ts';
import { notFound, refusal } from './refusal.ts';
import { readStored, type StoredExtension } from './store.ts';

/** Whether the local user may see the extension. Another owner's is as good as absent. */
export function isOurs({ record }: StoredExtension): boolean {
  return record.owner === LOCAL_USER;
}

/** The call's extension, to be read. Refuses with 404 when it is absent or another owner's. */
export async function visibleExtension(cloud: Cloud, call: Call): Promise<StoredExtension> {
  const id = idOf(call);
  const stored = await readStored(cloud, id);
  if (stored === undefined || !isOurs(stored)) throw notFound(id);
  return stored;
}

/** The call's extension, to be written. Refuses with 401 or 404, as the API declares for update, upload and delete. */
export async function ownExtension(cloud: Cloud, call: Call): Promise<StoredExtension> {
  requireUserId(call, 401);
  const id = idOf(call);
  const stored = await readStored(cloud, id);
  if (stored === undefined) throw notFound(id);
  if (!isOurs(stored)) {
    throw refusal(401, 'extensions.unauthorised', `The extension [${id}] does not belong to you.`);
  }
  return stored;
}

/** Refuses a session without a user id; the API declares 404 for create and 401 for the others. */
export function requireUserId(call: Call, status: 401 | 404): string {
  const { userId } = call.var.session;
  if (userId === undefined) {
    throw refusal(
      status,
      'extensions.no_user_id',
      'The session has no user id: the Basic credentials name no user.',
    );
  }
  return userId;
}

function idOf(call: Call): string {
  return call.req.param('extension_id') ?? '';
}
