import { configPath } from '../elasticsearch/config-path.ts';
import type { FormatName } from '../formats/reading.ts';
import type { Source } from '../model.ts';
import type { Taken } from '../take.ts';

/** What a file of a bundle was taken for, and where it lands on a node. */
export interface Landing {
  readonly path: string;
  /** Absent where nothing tells its format. */
  readonly takenFor?: FormatName;
  /** What told it: `its name`. */
  readonly because?: string;
  /** `config/names.txt` */
  readonly landsAt: string;
}

/** The files of a bundle, in its order. */
export function landings({ files }: Source, taken: readonly Taken[]): readonly Landing[] {
  const held = new Map<string, Taken[]>();
  for (const one of taken) {
    for (const { path } of one.files) held.set(path, [...(held.get(path) ?? []), one]);
  }
  return files.map(({ path }) => {
    const [first, ...others] = held.get(path) ?? [];
    const because = [...new Set([first, ...others].map((one) => one?.because))].join('; ');
    return {
      path,
      ...(first && { takenFor: first.format, because }),
      landsAt: `config/${configPath(path)}`,
    };
  });
}

/** Rows in columns: where a file lands, what it was taken for, and why. */
export function landingLines(all: readonly Landing[]): readonly string[] {
  const rows = all.map(({ landsAt, takenFor = '-', because = '' }) => [landsAt, takenFor, because]);
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  );
}
