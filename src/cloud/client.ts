import type { Readable } from 'node:stream';
import type { z } from 'zod';
import { exchange } from './answer.ts';
import { type ByteRange, download } from './download.ts';
import { type Operation, requestOf } from './operation.ts';
import { type Resource, resultOf } from './result.ts';
import type { Extension } from './schemas.ts';
import { type Upload, type UploadFormat, type UploadProgress, upload } from './upload.ts';
import type { Transport } from './wire.ts';

/** The Extensions API. Every failure is a SlipwayError that starts with the operation's name. */
export interface Client {
  /** The service, e.g. `https://api.elastic-cloud.com`. */
  readonly host: string;
  /** Carries out one operation, except the upload. */
  call<Input extends z.ZodType<object>, Output extends z.ZodType<object>>(
    operation: Operation<Input, Output>,
    input: z.input<Input>,
  ): Promise<z.output<Output> & Resource>;
  /** Puts a file on disk in place. `progress` counts the file's bytes; it starts anew when another format is tried. */
  upload(file: Upload, progress?: UploadProgress): Promise<Extension & Resource>;
  /** Reads what `file_metadata.url` points to, whole or a part of it, without credentials. */
  download(url: string, range?: ByteRange): Promise<Readable>;
  /** Ends all connections. */
  close(): Promise<void>;
}

export interface ClientOptions {
  readonly uploadFormat?: UploadFormat | undefined;
}

/** Transport -> Client. */
export function createClient(transport: Transport, { uploadFormat = 'auto' }: ClientOptions = {}): Client {
  return {
    host: transport.host,
    async call(operation, input) {
      const answer = await exchange(transport, operation, requestOf(operation, input));
      return resultOf(operation, answer, transport);
    },
    upload: (file, progress) => upload(transport, file, uploadFormat, progress),
    download: (url, range) => download(transport, url, range),
    close: () => transport.close(),
  };
}
