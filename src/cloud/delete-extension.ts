import { z } from 'zod';
import { defineOperation } from './operation.ts';
import { EmptyResponse, ExtensionId } from './schemas.ts';

/** A second sending meets an extension that is gone, and says so. */
export const deleteExtension = defineOperation({
  name: 'delete extension',
  method: 'DELETE',
  path: '/deployments/extensions/{id}',
  query: [],
  input: z.strictObject({ id: ExtensionId }),
  output: EmptyResponse,
  sendTwice: true,
});
