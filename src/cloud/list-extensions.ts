import { z } from 'zod';
import { defineOperation } from './operation.ts';
import { Extensions } from './schemas.ts';

/** `include_deployments` is in Elastic's guide to extensions, though not in the API's Swagger document. */
export const listExtensions = defineOperation({
  name: 'list extensions',
  method: 'GET',
  path: '/deployments/extensions',
  query: ['include_deployments'],
  input: z.strictObject({ include_deployments: z.boolean().optional() }),
  output: Extensions,
  sendTwice: true,
});
