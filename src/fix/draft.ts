import { isUtf8 } from 'node:buffer';
import type { Judged } from '../check.ts';
import { readBytes } from '../formats/bytes.ts';
import type { FormatName } from '../formats/reading.ts';
import type { Source, SourceFile } from '../model.ts';
import type { CannotFix, Fix, Fixable } from '../rules/rule.ts';

/** A file in which rules find something that has one right answer, and what it becomes. */
export interface FixedFile {
  readonly file: SourceFile;
  /** Ids of the rules whose findings are mended. */
  readonly rules: readonly string[];
  readonly before: Buffer;
  readonly after: Buffer;
  /** What the file was taken for; undefined for a plugin's descriptor. */
  readonly format: FormatName | undefined;
  /** What `before` is in, when it was made UTF-8. */
  readonly encoding: string | undefined;
  /** Errors in `after` may be those of `before`, which nobody could see. */
  readonly reveals: boolean;
}

/** One that would be mended, but for this. */
export interface LeftFile {
  readonly path: string;
  readonly rules: readonly string[];
  /** As the end of a sentence that starts with the file. */
  readonly because: string;
}

export interface Drafting {
  /** Why a file may not be written, as the end of a sentence that starts with it; undefined when it may. */
  readonly obstacle: (file: SourceFile) => Promise<string | undefined>;
  /** What a file was said to be in. */
  readonly encoding: (path: string) => string | undefined;
}

/** What is known of the files so far, by path. */
interface Known {
  readonly files: ReadonlyMap<string, FixedFile>;
  readonly left: ReadonlyMap<string, LeftFile>;
}

/** Bytes: far beyond any list that a person keeps. Mending has the whole file in memory. */
const LIMIT = 64 * 1024 ** 2;

/** What the rules say -> the files that change when what they find is mended once. What only brings to light goes first. */
export async function nextDrafts(
  source: Source,
  judged: Judged,
  known: Known,
  drafting: Drafting,
): Promise<{ readonly files: readonly FixedFile[]; readonly left: readonly LeftFile[] }> {
  const files: FixedFile[] = [];
  const left: LeftFile[] = [];
  for (const [path, fixes] of wantedFixes(judged)) {
    const file = source.files.find((one) => one.path === path);
    if (file === undefined || known.left.has(path)) continue;
    const drafted = await draft(
      file,
      fixes,
      known.files.get(path),
      fixableOf(path, judged, drafting),
      drafting,
    );
    if (drafted === undefined) continue;
    if ('because' in drafted) left.push({ path, rules: [...fixes.keys()], because: drafted.because });
    else files.push(drafted);
  }
  return { files, left };
}

/** File -> rule id -> how what the rule finds in it is mended; in the rules' order. */
function wantedFixes({ sayings }: Judged): ReadonlyMap<string, ReadonlyMap<string, Fix>> {
  const wanted = new Map<string, Map<string, Fix>>();
  for (const { rule, findings } of sayings) {
    if (rule.fix === undefined) continue;
    for (const { file } of findings) {
      const fixes = wanted.get(file) ?? new Map<string, Fix>();
      wanted.set(file, fixes.set(rule.id, rule.fix));
    }
  }
  return wanted;
}

function fixableOf(path: string, { readings }: Judged, { encoding }: Drafting): Fixable | undefined {
  const own = readings.filter(({ files }) => files.some((file) => file.path === path));
  const [first] = own;
  if (own.some(({ format }) => format !== first?.format)) return undefined;
  return { path, format: first?.format, options: first?.options ?? {}, encoding: encoding(path) };
}

async function draft(
  file: SourceFile,
  fixes: ReadonlyMap<string, Fix>,
  former: FixedFile | undefined,
  about: Fixable | undefined,
  { obstacle }: Drafting,
): Promise<FixedFile | CannotFix | undefined> {
  if (about === undefined) return { because: 'is read as two formats' };
  if (file.size > LIMIT) return { because: 'has more than 64 MB' };
  const before = former?.before ?? Buffer.from(await readBytes(file, LIMIT));
  const start = former?.after ?? before;
  const [revealing, others] = parted(fixes);
  const revealed = await applyAll(revealing, start, about);
  if ('because' in revealed) return revealed;
  const reveals = revealed.rules.length > 0;
  const made = reveals ? revealed : await applyAll(others, start, about);
  if ('because' in made) return made;
  if (made.rules.length === 0) return undefined;

  const because = (await obstacle(file)) ?? (!reveals && start.includes(0) ? NUL : undefined);
  if (because !== undefined) return { because };
  const rules = [...new Set([...(former?.rules ?? []), ...made.rules])];
  const { after } = made;
  const encoding = isUtf8(after) && !isUtf8(before) ? about.encoding : undefined;
  return { file, format: about.format, rules, before, after, encoding, reveals };
}

const NUL = 'holds NUL, as no text does';

type Fixes = readonly (readonly [id: string, fix: Fix])[];

/** Those that bring errors to light, and the others. */
function parted(fixes: ReadonlyMap<string, Fix>): readonly [revealing: Fixes, others: Fixes] {
  const all = [...fixes];
  return [all.filter(([, one]) => one.reveals === true), all.filter(([, one]) => one.reveals !== true)];
}

/** One after the other; `rules` are those that changed something. */
async function applyAll(
  fixes: Fixes,
  start: Buffer,
  about: Fixable,
): Promise<CannotFix | { readonly after: Buffer; readonly rules: readonly string[] }> {
  const rules: string[] = [];
  let after = start;
  for (const [id, one] of fixes) {
    const fixed = await one.apply(after, about);
    if ('because' in fixed) return fixed;
    if (!fixed.equals(after)) rules.push(id);
    after = fixed;
  }
  return { after, rules };
}
