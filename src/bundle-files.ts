import type { Problem } from './formats/problem.ts';
import { readers } from './formats/readers.ts';
import type { FormatReader, Reading } from './formats/reading.ts';
import type { Source } from './model.ts';
import { type Taken, type Told, take } from './take.ts';

/** What a bundle's files are, and what is wrong with them. */
export interface BundleFiles {
  readonly readings: readonly Reading[];
  /** Paths of text files of which nothing tells the format. */
  readonly unknown: readonly string[];
}

/** Bundle -> what each file was taken for, and what is wrong with it. */
export async function readBundle({ files }: Source, told: Told = {}): Promise<BundleFiles> {
  const { taken, unknown } = await take(files, told);
  return { readings: await readAll(taken), unknown: unknown.map(({ path }) => path) };
}

/** Of each kind of problem in each file so many are kept: a list of a million words has a million blanks. */
const KEPT = 1000;

/**
 * Reads each once, for all targets: a problem tells the releases that it is true of. A file that is read in two ways has
 * the problems that both tell once.
 */
async function readAll(taken: readonly Taken[]): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  const told = new Map<string, Set<string>>();
  for (const one of taken) {
    const key = one.files.map(({ path }) => path).join('\n');
    const before = told.get(key) ?? new Set();
    told.set(key, before);
    const problems = (await read(one, await readers[one.format]?.())).filter(
      (each) => !before.has(JSON.stringify(each)),
    );
    for (const each of problems) before.add(JSON.stringify(each));
    readings.push({ ...one, problems: isNamedElsewhere(one) ? problems.map(softened) : problems });
  }
  return readings;
}

/** Nothing but its name or content says that a node reads it: a setting of elasticsearch.yml may, or none. */
function isNamedElsewhere({ format, because }: Taken): boolean {
  return NAMED.has(format) && (because === 'its name' || because === 'its content');
}

const NAMED: ReadonlySet<Reading['format']> = new Set([
  'certificates',
  'keystore',
  'keytab',
  'saml-metadata',
]);

function softened(problem: Problem): Problem {
  if (problem.severity !== undefined) return problem;
  return {
    ...problem,
    severity: 'warn',
    message: `${problem.message} It fails where a setting of the node names the file.`,
  };
}

async function read(
  { files, options }: Taken,
  reader: FormatReader | undefined,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  const counts = new Map<string, number>();
  await reader?.(
    files,
    (problem) => {
      const key = `${problem.kind} ${problem.file}`;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      if (count <= KEPT) problems.push(problem);
    },
    options,
  );
  return problems;
}
