import { pipeline } from 'node:stream/promises';
import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy';
import { executionFailed, Refusal } from './refusal.ts';

const FIELD = 'file';

/**
 * The bytes of the form field `file`. Other fields are passed over.
 * Refuses a form that does not parse, that ends early, or that has no such field or two of them; it may do so after
 * the last byte, so nothing counts before the generator has returned.
 */
export async function* formFile(body: AsyncIterable<Buffer>, contentType: string): AsyncGenerator<Buffer> {
  const form = openForm(contentType);
  let twice = false;
  form.on('filesLimit', () => {
    twice = true;
  });
  let ended: Promise<void> = Promise.resolve();
  const file = await new Promise<BusboyFileStream | undefined>((resolve) => {
    form.on('file', (_name, stream) => {
      // Busboy emits on this stream itself; without a listener that would end the process.
      stream.on('error', () => {});
      ended.catch((error: Error) => stream.destroy(error));
      resolve(stream);
    });
    ended = pipeline(body, form);
    ended.then(
      () => resolve(undefined),
      () => resolve(undefined),
    );
  });
  try {
    if (file !== undefined) yield* file;
    await ended;
  } catch (error) {
    throw cutShort(error);
  } finally {
    form.destroy();
  }
  if (twice) throw executionFailed(`The form has more than one field "${FIELD}".`);
  if (file === undefined) throw executionFailed(`The form has no field "${FIELD}".`);
}

function openForm(contentType: string): BusboyInstance {
  try {
    return new Busboy({
      headers: { 'content-type': contentType },
      isPartAFile: (name) => name === FIELD,
      limits: { files: 1, fieldSize: 1024 },
    });
  } catch (error) {
    throw cutShort(error);
  }
}

function cutShort(error: unknown): Error {
  if (error instanceof Refusal) return error;
  return executionFailed(
    `The form does not parse: ${error instanceof Error ? error.message : String(error)}.`,
  );
}
