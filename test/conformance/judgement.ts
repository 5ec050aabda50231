/** What comes of one line of a vector file. */
export type Judgement =
  | { readonly verdict: 'agrees' }
  /** Slipway refuses on purpose what Elasticsearch accepts: the rules that do. */
  | { readonly verdict: 'stricter'; readonly rules: readonly string[] }
  /** What cannot be decided without a node: the rules that say so. */
  | { readonly verdict: 'undecided'; readonly rules: readonly string[] }
  | {
      readonly verdict: 'disagrees';
      /** What was judged, as text. */
      readonly input: string;
      readonly ours: string;
      readonly theirs: string;
    };

/** A line of a vector file -> what comes of it. `release` groups the lines in the report; absent where there is none. */
export interface Judged {
  readonly id: string;
  readonly release: string | undefined;
  readonly judgement: Judgement;
}

export type Judge = (line: unknown) => Promise<Judged>;

export const agrees: Judgement = { verdict: 'agrees' };

export function disagrees(input: Uint8Array, ours: unknown, theirs: unknown): Judgement {
  return {
    verdict: 'disagrees',
    input: Buffer.from(input).toString('latin1'),
    ours: asText(ours),
    theirs: asText(theirs),
  };
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
