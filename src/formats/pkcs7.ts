import { isA, isContext, readDer } from './der.ts';
import { type Certificate, readCertificate } from './x509.ts';

/**
 * The certificates of a signed message in the format of PKCS #7, as `openssl crl2pkcs7` writes it; undefined where the bytes
 * are no such message, or one of its certificates is none (sun.security.pkcs.PKCS7.parseSignedData).
 */
export function readPkcs7(bytes: Uint8Array): readonly Certificate[] | undefined {
  const [type, wrapped] = readDer(bytes)?.items ?? [];
  const content = isContext(wrapped, 0) ? wrapped.items[0] : undefined;
  if (type?.oid !== SIGNED_DATA || !isA(content, 'sequence')) return undefined;
  const [version, algorithms, inner, ...others] = content.items;
  if (!isA(version, 'integer') || !isA(algorithms, 'set') || !isA(inner, 'sequence')) return undefined;
  if (!isA(others.at(-1), 'set')) return undefined;
  const held = others.find((one) => isContext(one, 0))?.items ?? [];
  const certificates = held.filter((one) => isA(one, 'sequence')).map((one) => readCertificate(one.bytes));
  const whole = certificates.filter((one) => one !== undefined);
  return whole.length === certificates.length ? whole : undefined;
}

/** PKCS #7, 14. */
const SIGNED_DATA = '1.2.840.113549.1.7.2';
