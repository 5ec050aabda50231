import { agrees, disagrees, type Judged } from './judgement.ts';
import { isOwned, judgeZip, type ZipLine } from './zip.ts';

/** A whole plugin zip, and what the installer said of it. */
export async function judgeZipLine(line: unknown): Promise<Judged> {
  const vector = line as ZipLine;
  const verdict = await judgeZip(vector);
  const { id, es: release } = vector;
  if ('agrees' in verdict) return { id, release, judgement: agrees };
  if ('home' in verdict)
    return { id, release, judgement: { verdict: 'stricter', rules: ['depends-on-the-home'] } };
  if ('stricter' in verdict && verdict.stricter.every(isOwned)) {
    return { id, release, judgement: { verdict: 'stricter', rules: verdict.stricter } };
  }
  const ours = 'stricter' in verdict ? `refused by ${verdict.stricter.join(', ')}` : verdict.disagrees;
  return { id, release, judgement: disagrees(Buffer.from(id), ours, vector.message ?? 'accepted') };
}
