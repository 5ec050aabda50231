import { z } from 'zod';
import { defineOperation } from './operation.ts';
import { Extension, ExtensionId } from './schemas.ts';

/** Puts the file in place; src/cloud/upload.ts sends it. The answer comes when the file is ready for use. */
export const uploadExtension = defineOperation({
  name: 'upload extension',
  method: 'PUT',
  path: '/deployments/extensions/{id}',
  query: [],
  input: z.strictObject({ id: ExtensionId }),
  output: Extension,
  sendTwice: true,
});
