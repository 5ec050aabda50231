import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { parseProperties } from '../../src/formats/properties.ts';
import { agrees, disagrees, type Judged } from './judgement.ts';

const Line = z.object({
  id: z.string(),
  input_base64: z.string(),
  error: z.string().nullable(),
  // Not z.record, which leaves out a key __proto__.
  map: z.custom<Readonly<Record<string, string>> | null>((value) => typeof value === 'object'),
});

/** What java.util.Properties.load made of some bytes, and what formats/properties.ts does. */
export async function judgeProperties(line: unknown): Promise<Judged> {
  const { id, input_base64, error, map } = Line.parse(line);
  const input = Buffer.from(input_base64, 'base64');
  const { entries, problem } = parseProperties(input);
  const ours = new Map(entries.map(({ key, value }) => [key, value]));
  const same =
    problem === undefined
      ? isDeepStrictEqual(ours, new Map(Object.entries(map ?? {}))) && map !== null
      : error?.includes(problem.message) === true;
  const judgement = same ? agrees : disagrees(input, problem?.message ?? [...ours], error ?? map);
  return { id, release: undefined, judgement };
}
