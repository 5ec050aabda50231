import { z } from 'zod';
import { defineOperation } from './operation.ts';
import { Extension, ExtensionId } from './schemas.ts';

/** With `include_deployments`, also the ids of the deployments whose plans name it. */
export const getExtension = defineOperation({
  name: 'get extension',
  method: 'GET',
  path: '/deployments/extensions/{id}',
  query: ['include_deployments'],
  input: z.strictObject({ id: ExtensionId, include_deployments: z.boolean().optional() }),
  output: Extension,
  sendTwice: true,
});
