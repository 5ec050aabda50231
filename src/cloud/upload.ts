import { type Answer, exchange } from './answer.ts';
import { isApiError } from './api-error.ts';
import { requestOf } from './operation.ts';
import { type Resource, resultOf } from './result.ts';
import type { Extension } from './schemas.ts';
import {
  type BodyFormat,
  openUnchanged,
  type UploadFile,
  type UploadProgress,
  uploadBody,
} from './upload-body.ts';
import { uploadExtension } from './upload-extension.ts';
import type { Transport } from './wire.ts';

export type { UploadProgress } from './upload-body.ts';

export interface Upload {
  readonly id: string;
  readonly archive: UploadFile;
}

export type UploadFormat = 'auto' | BodyFormat;

/**
 * Elastic's pages contradict each other. The API's Swagger document wants a form with the field `file`. The guide to
 * extensions wants the raw zip (`curl -T`), and warns that a form can arrive truncated. The firewall of GovCloud
 * answers a form with 403 (cloud-sdk-go issue 509). The raw zip is right by the guide, in GovCloud and at any size;
 * so it goes first, and the form is for a service that takes nothing else.
 */
const AUTO = ['raw', 'multipart'] as const;

/** Sends the file and gives what the service then holds. Throws SOURCE_CHANGED, and what a call throws. */
export async function upload(
  transport: Transport,
  { id, archive }: Upload,
  format: UploadFormat,
  progress: UploadProgress = () => {},
): Promise<Extension & Resource> {
  const request = requestOf(uploadExtension, { id });
  const handle = await openUnchanged(archive);
  const send = (as: BodyFormat) => {
    const body = uploadBody(as, handle, archive, progress);
    const headers = { ...request.headers, ...body.headers };
    return exchange(transport, uploadExtension, { ...request, headers, body });
  };
  try {
    const [first, second] = format === 'auto' ? AUTO : [format];
    const answer = await send(first);
    const final = second !== undefined && refusesFormat(answer) ? await send(second) : answer;
    return resultOf(uploadExtension, final, transport);
  } finally {
    await handle.close();
  }
}

/** 415 is about the format, whoever says it; a 403 that is not the API's own may be a firewall's. */
function refusesFormat(answer: Answer): boolean {
  return answer.status === 415 || (answer.status === 403 && !isApiError(answer));
}
