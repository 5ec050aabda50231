import { existsSync } from 'node:fs';
import path from 'node:path';
import { type CheckRun, examineAll } from '../check-run.ts';
import { CONFIG_FILE } from '../config.ts';
import { isReleases, matching } from '../elasticsearch/releases.ts';
import { SlipwayError } from '../errors.ts';
import type { FixRun } from '../fix-run.ts';
import type { Severity } from '../model.ts';
import { refuseInside } from '../outputs.ts';
import { replaceFile } from '../partial-file.ts';
import { checkValue } from '../report/check-json.ts';
import { findingsText } from '../report/findings.ts';
import { githubAnnotations } from '../report/github.ts';
import { groupsOf } from '../report/groups.ts';
import { junit } from '../report/junit.ts';
import { locator } from '../report/location.ts';
import { markdown } from '../report/markdown.ts';
import { sarif } from '../report/sarif.ts';
import { rules } from '../rules/index.ts';
import { type ExtensionRequest, selectExtensions } from '../select.ts';
import { wasRead } from '../unread.ts';
import type { Run } from './declare.ts';
import {
  type FixFlags,
  givenOf,
  type IdentityFlags,
  json,
  prettyJson,
  type ReportFlags,
  type SettingsFlags,
  type StrictFlags,
} from './flags.ts';
import { printable } from './printable.ts';
import { refuseTwins } from './twins.ts';
import { docsHome, slipwayVersion } from './version.ts';

interface Flags extends FixFlags, IdentityFlags, ReportFlags, SettingsFlags, StrictFlags {
  readonly elasticsearch?: readonly string[];
  readonly with?: readonly string[];
}

export const run: Run<Flags> = async (paths, flags, screen) => {
  const { elasticsearch, settings, strict = false, outputFile, fix = false } = flags;
  if (!fix) refuseFixFlags(flags);
  refusePaths(elasticsearch);
  const asked = elasticsearch === undefined ? undefined : matching(...elasticsearch);
  const { requests, whole } = await selectExtensions(paths, givenOf(flags), process.cwd(), settings);
  const judged = requests.map((request) => ({
    ...request,
    ...(asked && { releases: asked }),
    ...(flags.with && { with: flags.with }),
  }));
  if (outputFile !== undefined) await refuseOutput(outputFile, requests);
  // Loaded only here, with all encodings. What is checked is what stands on the disk afterwards.
  const fixes = fix ? await (await import('./show-fixes.ts')).fixAll(judged, flags, screen) : [];
  const checked = withFixes(await examineAll({ requests: judged, whole }, screen.step), fixes);
  refuseTwins(checked.extensions.filter(wasRead));

  const fails = (severity: Severity) => severity === 'error' || (strict && severity === 'warn');
  const columns = outputFile === undefined ? screen.columns.print : undefined;
  const report = await reports[flags.output](checked, { fails, columns });
  if (outputFile === undefined) screen.print(report);
  else await replaceFile(outputFile, (append) => append(Buffer.from(printable(report))));
  const findings = groupsOf(checked).flatMap((group) => group.findings);
  return findings.some(({ severity }) => fails(severity)) ? 1 : 0;
};

/** --elasticsearch takes every word behind it; a path among them was meant to be checked. */
function refusePaths(words: readonly string[] = []): void {
  const word = words.find((each) => !isReleases(each) && existsSync(each));
  if (word === undefined) return;
  throw new SlipwayError(
    'USAGE',
    `--elasticsearch takes ${JSON.stringify(word)}, which is a path, for releases of Elasticsearch`,
    'Put the path before --elasticsearch.',
  );
}

/** A report takes the place of a report, and of nothing else: not of what is checked, nor of its slipway.json. */
async function refuseOutput(file: string, requests: readonly ExtensionRequest[]): Promise<void> {
  refuseInside(
    file,
    requests.map((request) => request.path),
  );
  if (path.basename(file) !== CONFIG_FILE) return;
  throw new SlipwayError('OUTPUT_EXISTS', `${file} is no place for a report`, 'Name another --output-file.');
}

function refuseFixFlags({ dryRun, encoding }: FixFlags): void {
  const flag = dryRun === true ? '--dry-run' : encoding === undefined ? undefined : '--encoding';
  if (flag === undefined) return;
  throw new SlipwayError(
    'USAGE',
    `${flag} is for --fix, which is not given`,
    `Pass --fix too, or leave out ${flag}.`,
  );
}

/** Each extension, with what was mended in it. */
function withFixes(checked: CheckRun, fixes: readonly FixRun[]): CheckRun {
  const extensions = checked.extensions.map((one) => {
    const run = fixes.find(({ path: fixed }) => fixed === one.path);
    return run === undefined ? one : { ...one, fixes: run };
  });
  return { ...checked, extensions };
}

interface How {
  readonly fails: (severity: Severity) => boolean;
  readonly columns: number | undefined;
}

/** The report of each `--output`. */
const reports: Readonly<
  Record<ReportFlags['output'], (run: CheckRun, how: How) => string | Promise<string>>
> = {
  text: ({ extensions, settings }, { columns }) => findingsText(extensions, { settings, columns }),
  json: (checked) => json('slipway-check/1', checkValue(checked)),
  sarif: async (checked) => {
    const [version, home] = await Promise.all([slipwayVersion(), docsHome()]);
    return prettyJson(sarif(checked, { rules, version, home, locate: located() }));
  },
  github: (checked) => githubAnnotations(checked, located()),
  junit: (checked, { fails }) => junit(checked, rules, fails),
  markdown,
};

function located() {
  const folder = process.cwd();
  return locator(repositoryRoot(folder), folder);
}

/** The nearest folder above that git knows; the working folder where there is none. */
function repositoryRoot(folder: string): string {
  for (let at = folder; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return at;
    if (path.dirname(at) === at) return folder;
  }
}
