import { isTrueOf, type Problem } from '../../../src/formats/problem.ts';
import { readers } from '../../../src/formats/readers.ts';
import { rules } from '../../../src/rules/index.ts';
import { agrees, disagrees, type Judged, type Judgement } from '../judgement.ts';
import { type BundleLine, filesOf, parseBundleLine, releaseOf } from './bundle-line.ts';
import { type BundleKind, bundleKinds } from './kinds.ts';

/** A file of a bundle, and what Elasticsearch's or Lucene's reader said of it. */
export async function judgeBundle(json: unknown): Promise<Judged> {
  const line = parseBundleLine(json);
  const kind = bundleKinds[line.settings?.['format'] === 'wordnet' ? `${line.format} wordnet` : line.format];
  if (kind === undefined) throw new Error(`no judge knows the format ${line.format}`);
  return { id: line.id, release: releaseOf(line), judgement: await judge(line, kind) };
}

async function judge(line: BundleLine, kind: BundleKind): Promise<Judgement> {
  const problems = (await problemsOf(line, kind)).filter((problem) => isTrueOf(problem, releaseOf(line)));
  const failures = problems.filter(isFailure);
  // What Slipway alone refuses is not what the real reader stopped at.
  const [failure] = [...(line.ok ? [] : failures.filter((one) => !isStricter(one))), ...failures];
  const theirs = line.ok ? 'accepted' : `${line.exception}: ${line.message} (line ${line.line})`;
  const input = Buffer.from(line.input_base64 ?? JSON.stringify(line.files_base64), 'base64');

  const undecided = rulesOf(problems).filter(({ undecided }) => undecided === true);
  if (failure === undefined) {
    if (!line.ok && undecided.length > 0)
      return { verdict: 'undecided', rules: undecided.map(({ id }) => id) };
    if (!line.ok) return disagrees(input, 'accepted', theirs);
    const entries = line.entries === undefined ? undefined : await kind.entries?.(filesOf(line), line);
    if (entries === undefined || JSON.stringify(entries) === JSON.stringify(line.entries)) return agrees;
    if (undecided.length > 0) return { verdict: 'undecided', rules: undecided.map(({ id }) => id) };
    return disagrees(input, entries, line.entries);
  }
  if (line.ok) {
    const stricter = rulesOf(problems.filter(isFailure)).filter((rule) => rule.stricter !== undefined);
    return stricter.length > 0
      ? { verdict: 'stricter', rules: stricter.map(({ id }) => id) }
      : disagrees(input, failure, theirs);
  }
  // Lucene counts from 1, and says 0 of a file whose end it met.
  const wrongLine = line.line !== undefined && line.line > 0 && line.line !== failure.line;
  return wrongLine ? disagrees(input, failure, theirs) : agrees;
}

/** By line, as the real reader meets them. */
async function problemsOf(line: BundleLine, kind: BundleKind): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  const tell = (problem: Problem) => problems.push(problem);
  const read = await readers[kind.format]?.();
  if (kind.read !== undefined) await kind.read(filesOf(line), tell, line);
  else if (read !== undefined) await read(filesOf(line), tell, kind.options?.(line) ?? {});
  else throw new Error(`no reader of ${kind.format}`);
  return problems.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0));
}

function isFailure({ kind, severity }: Problem): boolean {
  return severity === undefined && rules.some(({ id, severity: own }) => id === kind && own === 'error');
}

function isStricter({ kind }: Problem): boolean {
  return rules.some(({ id, stricter }) => id === kind && stricter !== undefined);
}

function rulesOf(problems: readonly Problem[]) {
  return rules.filter(({ id }) => problems.some(({ kind }) => kind === id));
}
