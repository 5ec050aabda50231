/** What a reader of PEM comes to next: a block, the end of the file, or what it stops at. Offsets are in bytes. */
export type PemStep =
  | { readonly kind: 'block'; readonly block: PemBlock; readonly next: number }
  | { readonly kind: 'end'; readonly unfinished: PemFault | undefined }
  | { readonly kind: 'fault'; readonly fault: PemFault };

export interface PemBlock {
  /** Of its first hyphen. */
  readonly at: number;
  /** `CERTIFICATE`. */
  readonly type: string;
  /** Undefined where the text between is no base64. */
  readonly bytes: Uint8Array | undefined;
  /** Of the first character that is none of base64, or where the text begins. */
  readonly dataAt: number;
}

export interface PemFault {
  readonly at: number;
  readonly message: string;
}

/**
 * Reads on from an offset as Java does from 25 on (sun.security.util.Pem.readPEM, called by X509Factory): the hyphens of a
 * header may stand anywhere, and a block that the file's end cuts off counts as no block at all.
 */
export function nextPem(text: string, from: number): PemStep {
  const start = text.indexOf(HYPHENS, from);
  if (start === -1) return { kind: 'end', unfinished: undefined };
  const unfinished: PemFault = { at: start, message: `the block that begins here has no end: ${NO_END}` };
  const end: PemStep = { kind: 'end', unfinished };
  const stop = (at: number, message: string): PemStep => ({ kind: 'fault', fault: { at, message } });

  const header = /[-\r\n]/g;
  header.lastIndex = start + 5;
  const closing = header.exec(text);
  if (closing === null) return end;
  if (closing[0] !== '-') return stop(start, NO_HEADER);
  if (!text.startsWith(HYPHENS, closing.index)) return stop(start, NO_HEADER);
  const title = text.slice(start + 5, closing.index);
  if (!title.startsWith('BEGIN ')) return stop(start, NO_HEADER);

  let at = closing.index + 5;
  let eol = '';
  const ending = text[at];
  if (ending === '\r' || ending === '\n') {
    eol = ending === '\r' && text[at + 1] !== '\n' ? '\r' : '\n';
    at += text.startsWith('\r\n', at) ? 2 : 1;
  } else if (ending === ' ') at += 1;
  else return stop(at, `a line end was expected after -----${title}-----`);

  const dataAt = at;
  const footer = text.indexOf('-', dataAt);
  if (footer === -1) return end;
  if (!text.startsWith(HYPHENS, footer))
    return text.length < footer + 5 && /^-+$/.test(text.slice(footer)) ? end : stop(footer, NO_FOOTER);
  const last = text.indexOf('-', footer + 5);
  if (last === -1) return end;
  if (!text.startsWith(HYPHENS, last)) return /^-{1,4}$/.test(text.slice(last)) ? end : stop(last, NO_FOOTER);
  const footing = text.slice(footer + 5, last);

  at = last + 5;
  for (;;) {
    const char = text[at];
    at += 1;
    if (char === undefined || char === eol || char === ' ') break;
    if (char !== '\r') return stop(at - 1, `a line end was expected after -----${footing}-----`);
  }
  const type = title.slice(6);
  if (footing !== `END ${type}`) return stop(footer, wrongFooter(type, footing));
  return { kind: 'block', block: { at: start, type, ...decoded(text, dataAt, footer) }, next: at };
}

export const HYPHENS = '-----';
export const NO_END = 'a line with -----END, the same words and ----- was expected';
export const NO_HEADER = 'this is no line such as -----BEGIN CERTIFICATE-----';
const NO_FOOTER = 'this is no line such as -----END CERTIFICATE-----';

export function wrongFooter(type: string, footing: string): string {
  return `-----${shown(footing)}----- ends what -----BEGIN ${shown(type)}----- began`;
}

/** A name as such lines have it, or nothing of it: what is none may be part of a key. */
export function shown(name: string): string {
  return /^[A-Z0-9 ]{1,40}$/.test(name) ? name : '...';
}

/** The text from `from` to `to`, which may be broken by blanks, tabs and line ends, as java.util.Base64 decodes it. */
export function decoded(text: string, from: number, to: number): Pick<PemBlock, 'bytes' | 'dataAt'> {
  const raw = text.slice(from, to);
  const odd = /[^A-Za-z0-9+/=\s]|[\f\v\u0085\u00a0]/.exec(raw);
  const data = raw.replaceAll(/[ \t\r\n]/g, '');
  const isBase64 = odd === null && data.length % 4 !== 1 && /^[^=]*(?:={0,2})$/.test(data) && isPadded(data);
  return {
    bytes: isBase64 ? Buffer.from(data, 'base64') : undefined,
    dataAt: from + (odd?.index ?? 0),
  };
}

/** Without padding, or with as much as there must be. */
function isPadded(data: string): boolean {
  return !data.endsWith('=') || data.length % 4 === 0;
}
