import path from 'node:path';
import { checkSettings } from './check.ts';
import type { ConfigFile } from './config.ts';
import { type Examined, examine } from './examine.ts';
import type { FixRun } from './fix-run.ts';
import type { Finding } from './model.ts';
import { partKey, settingParts } from './rule-settings.ts';
import type { ExtensionRequest, Selection } from './select.ts';
import { type Step, silently } from './step.ts';
import { isRefusal, unread, wasRead } from './unread.ts';

/** All that one run of `slipway check` has to tell. */
export interface CheckRun {
  readonly extensions: readonly (Examined & { readonly fixes?: FixRun })[];
  /** What is wrong with each slipway.json itself; only those with findings. */
  readonly settings: readonly CheckedSettings[];
}

export interface CheckedSettings {
  /** The folder of the slipway.json. */
  readonly path: string;
  readonly findings: readonly Finding[];
}

/**
 * Each extension, and, where all that a slipway.json lists was checked, which of its rule settings did nothing.
 * What cannot be read as an extension is a finding of it, and the others are still checked; only what the user typed or
 * configured ends the run.
 */
export async function examineAll(
  { requests, whole }: Pick<Selection, 'requests' | 'whole'>,
  step: Step = silently,
): Promise<CheckRun> {
  const used = new Map(requests.map(({ rules }) => [rules, new Set<string>()]));
  const extensions: Examined[] = [];
  const skipped: ExtensionRequest[] = [];
  for (const request of requests) {
    const examined = await examineOrTell(request, step, used.get(request.rules));
    extensions.push(examined);
    if (!wasRead(examined)) skipped.push(request);
  }
  const settings = whole
    .filter(({ rules }) => skipped.every((request) => request.rules !== rules))
    .map((config) => settingsOf(config, used.get(config.rules ?? {})))
    .filter(({ findings }) => findings.length > 0);
  return { extensions, settings };
}

async function examineOrTell(
  request: ExtensionRequest,
  step: Step,
  used: Set<string> | undefined,
): Promise<Examined> {
  try {
    return await examine(request, step, used);
  } catch (error) {
    if (isRefusal(error)) return unread(request, error);
    throw error;
  }
}

function settingsOf(config: ConfigFile, used: ReadonlySet<string> = new Set()): CheckedSettings {
  const { folder, rules = {}, content } = config;
  const uses = settingParts(rules).map((part) => ({
    ...part,
    used: used.has(partKey(part)),
    ...placeIn(content, part.rule),
  }));
  return { path: path.relative(process.cwd(), folder) || '.', findings: checkSettings(uses, rules) };
}

/** Where the rule's key stands in slipway.json; its id needs no escaping, in JSON or in a pattern. */
function placeIn(content: string, rule: string): { readonly line: number; readonly column: number } {
  const start = Math.max(0, content.indexOf('"rules"'));
  const found = content.slice(start).search(new RegExp(`"${rule}"\\s*:`));
  const before = content.slice(0, start + Math.max(0, found));
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}
