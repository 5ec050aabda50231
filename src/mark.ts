/**
 * The mark: what Slipway writes behind the user's description, the only free text that Elastic Cloud keeps with an
 * extension. It says which content was meant. It is a claim, never a proof: the stored file is read for that.
 */
const MARK = / ?\[slipway sha256:([0-9a-f]{64})\]$/;

/** The user's text and a content digest -> the description to store. */
export function withMark(text: string, contentDigest: string): string {
  const mark = `[slipway sha256:${contentDigest}]`;
  return text === '' ? mark : `${text} ${mark}`;
}

/** A stored description -> the user's text, and the content digest that it claims, if any. */
export function splitMark(description: string | undefined): {
  readonly text: string;
  readonly contentDigest: string | undefined;
} {
  const stored = description ?? '';
  return { text: stored.replace(MARK, ''), contentDigest: MARK.exec(stored)?.[1] };
}
