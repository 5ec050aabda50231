import type { Tell } from './problem.ts';
import type { Certificate } from './x509.ts';

/** Tells of certificates that have run out, or will soon. `place` is where the file has them, if it is text. */
export function tellExpiry(
  file: string,
  { name, notAfter }: Certificate,
  place: () => { readonly line?: number; readonly column?: number },
  tell: Tell,
): void {
  if (notAfter > KNOWN_PAST + SOON) return;
  const day = new Date(notAfter).toISOString().slice(0, 10);
  const isOver = notAfter < KNOWN_PAST;
  tell({
    kind: 'certificate-expiry',
    file,
    ...place(),
    message: `the certificate ${name} ${isOver ? 'ran' : 'runs'} out on ${day}.`,
    hint: `Put the certificate that takes its place into ${file}${isOver ? '' : ' too'}.`,
    ...(!isOver && { severity: 'note' }),
  });
}

/**
 * Milliseconds since 1970: the day that the list of Elasticsearch's releases is of. A reader has no clock; what ran out
 * before that day has run out whenever it is read.
 */
const KNOWN_PAST = Date.UTC(2026, 7, 22);

/** Milliseconds: half a year, within which a bundle is likely to be in use. */
const SOON = 183 * 24 * 60 * 60 * 1000;
