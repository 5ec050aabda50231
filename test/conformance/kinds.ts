import { judgeDescriptor } from './judge-descriptor.ts';
import { judgeProperties } from './judge-properties.ts';
import type { Judge } from './judgement.ts';

/** The kinds of vector files, by how their names start. A new kind is a line here. */
export const kinds: Readonly<Record<string, Judge>> = {
  'descriptor-verdicts': judgeDescriptor,
  'properties-verdicts': judgeProperties,
};
