import { X509Certificate } from 'node:crypto';
import { type Der, isA, isContext, readDer } from './der.ts';

/** What is of use of a certificate. */
export interface Certificate {
  /** SHA-256 of its encoding, lower-case hex. */
  readonly fingerprint: string;
  /** The common name of its subject, or the whole subject, as OpenSSL writes it, in one line. */
  readonly name: string;
  /** Milliseconds since 1970, the last that it is good for. */
  readonly notAfter: number;
}

/** The encoding of a certificate -> it; undefined where sun.security.x509.X509CertImpl would not take it. */
export function readCertificate(bytes: Uint8Array): Certificate | undefined {
  const der = readDer(bytes);
  if (der === undefined || der.bytes.length !== bytes.length || !isCertificate(der)) return undefined;
  const notAfter = notAfterOf(der);
  if (notAfter === undefined) return undefined;
  try {
    const certificate = new X509Certificate(bytes);
    certificate.publicKey; // decodes the key, and throws where that cannot be done
    const { fingerprint256, subject } = certificate;
    return { fingerprint: fingerprint256.replaceAll(':', '').toLowerCase(), name: nameOf(subject), notAfter };
  } catch {
    return undefined;
  }
}

/** What OpenSSL does not look at: that nothing follows, both algorithms are one, the issuer is not empty. */
function isCertificate({ items: [info, algorithm, signature, ...others] }: Der): boolean {
  if (!isA(info, 'sequence') || !isA(signature, 'bitString') || others.length > 0) return false;
  const [version, ...rest] = info.items;
  const [, inner, issuer, , , , ...optional] = isContext(version, 0) ? rest : info.items;
  if (algorithm === undefined || inner === undefined || issuer === undefined) return false;
  if (!Buffer.from(algorithm.bytes).equals(inner.bytes) || issuer.items.length === 0) return false;
  const extensions = optional.find((one) => isContext(one, 3))?.items[0]?.items ?? [];
  return new Set(extensions.map(({ items: [id] }) => id?.oid)).size === extensions.length;
}

function notAfterOf({ items: [info] }: Der): number | undefined {
  const items = info?.items ?? [];
  const validity = items[isContext(items[0], 0) ? 4 : 3];
  const [from, to, ...others] = (validity?.items ?? []).map(timeOf);
  return from === undefined || others.length > 0 ? undefined : to;
}

/** A UTCTime, whose years are those from 1950 to 2049, or a GeneralizedTime (RFC 5280, 4.1.2.5). */
function timeOf({ tag, content }: Der): number | undefined {
  const text = Buffer.from(content).toString('latin1');
  const found = (tag === UTC_TIME ? UTC : tag === GENERALIZED_TIME ? GENERALIZED : undefined)?.exec(text);
  if (found === undefined || found === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found.slice(1, 7).map((part) => Number(part ?? 0));
  const full = tag === UTC_TIME ? year + (year < 50 ? 2000 : 1900) : year;
  const [, sign, hours = 0, minutes = 0] = /([+-])(\d\d)(\d\d)$/.exec(text) ?? [];
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -60_000 : 60_000);
  return Date.UTC(full, month - 1, day, hour, minute, second) - (sign === undefined ? 0 : offset);
}

const UTC_TIME = 23;
const GENERALIZED_TIME = 24;
const REST =
  '(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])([01]\\d|2[0-3])([0-5]\\d)([0-5]\\d)?(?:[.,]\\d{1,3})?(?:Z|[+-]\\d{4})$';
const UTC = new RegExp(`^(\\d\\d)${REST}`);
const GENERALIZED = new RegExp(`^(\\d{4})${REST}`);

function nameOf(subject: string): string {
  const name = /^CN=(.*)$/m.exec(subject)?.[1] ?? subject;
  return name.replaceAll(/\s+/g, ' ').slice(0, 100);
}
