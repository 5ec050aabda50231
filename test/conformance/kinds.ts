import { judgeDescriptor } from './judge-descriptor.ts';
import { judgePolicyLine } from './judge-policy.ts';
import { judgeProperties } from './judge-properties.ts';
import { judgeZipLine } from './judge-zip.ts';
import type { Judge } from './judgement.ts';

/** The kinds of vector files, by how their names start. A new kind is a line here. */
export const kinds: Readonly<Record<string, Judge>> = {
  'descriptor-verdicts': judgeDescriptor,
  'policy-verdicts': judgePolicyLine,
  'properties-verdicts': judgeProperties,
  'zip-verdicts': judgeZipLine,
};
