/** Slipway as a library: the three verbs, the nouns, and the one error class. */
export type { Auth } from './cloud/credentials.ts';
export { type ErrorCode, exitCodes, SlipwayError } from './errors.ts';
export type { Checked } from './examine.ts';
export {
  check,
  type ExtensionOptions,
  type PackOptions,
  type Published,
  type PublishOptions,
  pack,
  publish,
} from './library.ts';
export type { Archive, ArchiveEntry, ExtensionType, Finding, Given, Identity, Severity } from './model.ts';
export type { Prepared } from './pipeline.ts';
export type { PlanFragment, Receipt } from './receipt.ts';
export type { RuleSettings } from './rule-settings.ts';
export type { Progress, Step } from './step.ts';
export type { Verdict } from './verdicts.ts';
