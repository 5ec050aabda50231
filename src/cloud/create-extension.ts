import { defineOperation } from './operation.ts';
import { Extension, NewExtension } from './schemas.ts';

/** Creating twice makes two extensions of one name, so a lost answer is looked up, never asked for again. */
export const createExtension = defineOperation({
  name: 'create extension',
  method: 'POST',
  path: '/deployments/extensions',
  query: [],
  input: NewExtension,
  output: Extension,
  sendTwice: false,
});
