import type { FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { parseRange } from './byte-range.ts';
import type { Call, Cloud } from './cloud.ts';
import { Refusal, refusal } from './refusal.ts';
import { extensionFolder } from './store.ts';
import { openFile } from './stored-file.ts';

/**
 * GET and HEAD /files/{extension_id}: what `file_metadata.url` leads to. No Authorization, as at an object store; the
 * link's own signature is asked for. Honours one Range, and If-Range.
 */
export async function downloadFile(cloud: Cloud, call: Call): Promise<Response> {
  const id = call.req.param('extension_id') ?? '';
  if (!cloud.downloadLinks.accepts(id, call.req.query('expires'), call.req.query('signature'))) {
    throw refusal(403, 'files.forbidden', 'The link has expired, or was not made by this local cloud.');
  }
  const handle = await openFile(extensionFolder(cloud, id));
  if (handle === undefined) throw refusal(404, 'files.not_found', `The extension [${id}] has no file.`);
  try {
    await send(call, handle);
  } finally {
    await handle.close();
  }
  return RESPONSE_ALREADY_SENT;
}

async function send(call: Call, handle: FileHandle): Promise<void> {
  const { ino, size, mtime } = await handle.stat();
  const etag = `"${ino}-${mtime.getTime()}-${size}"`;
  const ifRange = call.req.header('if-range');
  const asked = ifRange === undefined || ifRange === etag ? call.req.header('range') : undefined;
  const range = parseRange(asked, size);
  if (range === 'unsatisfiable') {
    const message = `The range lies outside of the ${size} bytes.`;
    throw new Refusal(416, [{ code: 'files.range', message }], { 'content-range': `bytes */${size}` });
  }
  const { start, end } = range ?? { start: 0, end: size - 1 };
  const { outgoing } = call.env;
  outgoing.writeHead(range === undefined ? 200 : 206, {
    'content-type': 'application/zip',
    'content-length': end - start + 1,
    'accept-ranges': 'bytes',
    etag,
    'last-modified': mtime.toUTCString(),
    ...(range === undefined ? {} : { 'content-range': `bytes ${start}-${end}/${size}` }),
  });
  if (call.req.method === 'HEAD') {
    outgoing.end();
    return;
  }
  // A client that has seen enough hangs up; that is its right.
  await pipeline(handle.createReadStream({ start, end, autoClose: false }), outgoing).catch(() =>
    outgoing.destroy(),
  );
}
