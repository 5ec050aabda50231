import type { Tell } from './problem.ts';
import type { Certificate } from './x509.ts';

export interface Placed {
  readonly certificate: Certificate;
  /** Where the file has it, if it is text. */
  readonly place?: { readonly line: number; readonly column: number };
}

/**
 * Tells of certificates that have run out, or will soon: of each, save that a file with the roots of the whole web always has
 * some, which do no harm, so that these are one note.
 */
export function tellExpiry(file: string, all: readonly Placed[], tell: Tell): void {
  const over = all.filter(({ certificate }) => certificate.notAfter <= KNOWN_PAST + SOON);
  const [first] = over;
  if (all.length > MANY && first !== undefined) {
    const { name, notAfter } = first.certificate;
    tell({
      kind: 'certificate-expiry',
      severity: 'note',
      file,
      ...first.place,
      message: `${over.length} of its ${all.length} certificates have run out, or will soon, such as ${name} on ${day(notAfter)}.`,
      hint: 'Look whether one of yours is among them, and leave the others as they are.',
    });
    return;
  }
  for (const { certificate, place } of over) {
    const isOver = certificate.notAfter < KNOWN_PAST;
    tell({
      kind: 'certificate-expiry',
      file,
      ...place,
      message: `the certificate ${certificate.name} ${isOver ? 'ran' : 'runs'} out on ${day(certificate.notAfter)}.`,
      hint: `Put the certificate that takes its place into ${file}${isOver ? '' : ' too'}.`,
      ...(!isOver && { severity: 'note' }),
    });
  }
}

/**
 * Milliseconds since 1970: the day that the list of Elasticsearch's releases is of. A reader has no clock; what ran out
 * before that day has run out whenever it is read.
 */
const KNOWN_PAST = Date.UTC(2026, 7, 22);

/** Milliseconds: half a year, within which a bundle is likely to be in use. */
const SOON = 183 * 24 * 60 * 60 * 1000;

/** More certificates than anyone has of their own. */
const MANY = 20;

function day(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
