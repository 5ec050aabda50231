import type { Problem } from './formats/problem.ts';
import { readers } from './formats/readers.ts';
import type { FormatReader, Reading } from './formats/reading.ts';
import type { Source } from './model.ts';
import { type Taken, type Told, take } from './take.ts';

/** Bundle -> what each file was taken for, and what is wrong with it. */
export function readBundle({ files }: Source, told: Told = {}): Promise<readonly Reading[]> {
  return readAll(take(files, told));
}

/** Of each kind of problem in each file so many are kept: a list of a million words has a million blanks. */
const KEPT = 1000;

/** Reads each once, for all targets: a problem tells the releases that it is true of. */
async function readAll(taken: readonly Taken[]): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  for (const one of taken)
    readings.push({ ...one, problems: await read(one, await readers[one.format]?.()) });
  return readings;
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
