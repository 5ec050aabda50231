import { randomUUID } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { setImmediate as turn } from 'node:timers/promises';
import { SlipwayError } from '../errors.ts';

/** A file that lies ready on disk. */
export interface UploadFile {
  readonly path: string;
  /** What it is called when it travels. */
  readonly fileName: string;
  /** Bytes it had when it was packed. */
  readonly size: number;
}

/** Bytes of the file sent, and to send. */
export type UploadProgress = (sent: number, total: number) => void;

/** How the file stands in the request. */
export type BodyFormat = 'multipart' | 'raw';

/** A body that can be read any number of times, each time from its start. */
export interface UploadBody extends AsyncIterable<Uint8Array> {
  readonly headers: Readonly<Record<string, string>>;
}

/** 1 MiB at a time: a smaller chunk halves the speed on a fast network. */
const CHUNK = 1024 * 1024;
const ZIP = 'application/zip';

/** Opens the file. Throws SOURCE_CHANGED when it is not the one that was packed. */
export async function openUnchanged({ path, size }: UploadFile): Promise<FileHandle> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    throw changed(path, `can no longer be opened: ${error.code}`);
  });
  const found = await file.stat();
  if (found.size === size) return file;
  await file.close();
  throw changed(path, `has ${found.size} bytes, but had ${size} when it was packed`);
}

/** The file as a request body. `content-length` is set, so that the service can tell a truncated file. */
export function uploadBody(
  format: BodyFormat,
  handle: FileHandle,
  file: UploadFile,
  progress: UploadProgress,
): UploadBody {
  const content = () => contentOf(handle, file, progress);
  if (format === 'raw') {
    const headers = { 'content-type': ZIP, 'content-length': String(file.size) };
    return { headers, [Symbol.asyncIterator]: content };
  }
  const boundary = `slipway-${randomUUID()}`;
  const head = Buffer.from(
    `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${quoted(file.fileName)}"\r\n` +
      `content-type: ${ZIP}\r\n\r\n`,
  );
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
  return {
    headers: {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'content-length': String(head.length + file.size + tail.length),
    },
    async *[Symbol.asyncIterator]() {
      yield head;
      yield* content();
      yield tail;
    },
  };
}

async function* contentOf(handle: FileHandle, { path, size }: UploadFile, progress: UploadProgress) {
  progress(0, size);
  for (let sent = 0; sent < size; ) {
    // A new buffer each time: the socket still holds the last one.
    const { buffer, bytesRead } = await handle.read(
      Buffer.allocUnsafe(CHUNK),
      0,
      Math.min(CHUNK, size - sent),
      sent,
    );
    if (bytesRead === 0) throw changed(path, `ended at byte ${sent} of ${size} while it was sent`);
    await arrivals();
    yield buffer.subarray(0, bytesRead);
    sent += bytesRead;
    progress(sent, size);
  }
}

/**
 * Lets the event loop read what has come in. A service that refuses early answers and closes; writing on into the
 * closed connection would lose that answer. The second turn is for a service in this very process.
 */
async function arrivals(): Promise<void> {
  await turn();
  await turn();
}

/** As browsers write names into form data: html.spec.whatwg.org, multipart/form-data encoding algorithm. */
function quoted(fileName: string): string {
  return fileName.replace(/[\r\n"]/g, (character) => encodeURIComponent(character));
}

function changed(path: string, fact: string): SlipwayError {
  return new SlipwayError(
    'SOURCE_CHANGED',
    `upload extension: ${path} ${fact}`,
    'Run the same command again.',
  );
}
