import { judgeBundle } from './bundle/judge-bundle.ts';
import { judgeDescriptor } from './judge-descriptor.ts';
import { judgePolicyLine } from './judge-policy.ts';
import { judgeProperties } from './judge-properties.ts';
import { judgeZipLine } from './judge-zip.ts';
import type { Judge } from './judgement.ts';

/** A kind of vectors: what every line of it has, and nothing of the kinds before it. A new kind is a line here. */
interface Kind {
  readonly fields: readonly string[];
  readonly judge: Judge;
}

const kinds: readonly Kind[] = [
  { fields: ['zip_base64'], judge: judgeZipLine },
  { fields: ['policy_base64'], judge: judgePolicyLine },
  { fields: ['es', 'java', 'install_ok'], judge: judgeDescriptor },
  { fields: ['format', 'input_base64'], judge: judgeBundle },
  { fields: ['format', 'files_base64'], judge: judgeBundle },
  { fields: ['input_base64', 'ok'], judge: judgeProperties },
];

/** The judge of a line, by its fields; undefined for what is no vector. */
export function judgeOf(line: unknown): Judge | undefined {
  if (typeof line !== 'object' || line === null) return undefined;
  return kinds.find(({ fields }) => fields.every((field) => field in line))?.judge;
}
