import fc from 'fast-check';
import { expect } from 'vitest';
import type { Problem } from '../../src/formats/problem.ts';
import type { FormatOptions, FormatReader } from '../../src/formats/reading.ts';
import { rules } from '../../src/rules/index.ts';
import { runs } from './fuzz.ts';
import { memoryFile } from './memory-source.ts';

const ids = new Set(rules.map(({ id }) => id));

/** Any of these files is read to its end, and each problem names a rule, a place in the file, a fact and a way out. */
export async function survives(
  read: FormatReader,
  files: fc.Arbitrary<Uint8Array>,
  options: FormatOptions = {},
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(files, async (bytes) => {
      const problems: Problem[] = [];
      await read([memoryFile('some.txt', bytes)], (problem) => problems.push(problem), options);
      const lines = Buffer.from(bytes)
        .toString('utf8')
        .split(/\r\n|\n|\r/);
      for (const { kind, file, line, column, message, hint } of problems) {
        expect(ids).toContain(kind);
        expect(file).toBe('some.txt');
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(column).toBeLessThanOrEqual((lines[(line ?? 1) - 1] ?? '').length + 1);
        expect(message).toMatch(/\S/);
        expect(hint).toMatch(/\S/);
      }
    }),
    runs(300),
  );
}
