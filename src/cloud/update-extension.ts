import { z } from 'zod';
import { defineOperation } from './operation.ts';
import { Extension, ExtensionId, NewExtension } from './schemas.ts';

/**
 * Replaces the metadata; a POST, though it updates. The service ignores a changed `extension_type`. The rule for names
 * is stated for creation only, so an older name that breaks it can be sent back as it is.
 */
export const updateExtension = defineOperation({
  name: 'update extension',
  method: 'POST',
  path: '/deployments/extensions/{id}',
  query: [],
  input: NewExtension.extend({ id: ExtensionId, name: z.string().min(1, 'a name is needed') }),
  output: Extension,
  sendTwice: true,
});
