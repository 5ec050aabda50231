import { createHash, createPublicKey } from 'node:crypto';
import { asn1Time } from './asn1-time.ts';
import { type Der, isA, isContext, octetsOf, readDer } from './der.ts';

/** What is of use of a certificate. */
export interface Certificate {
  /** SHA-256 of its encoding, lower-case hex. */
  readonly fingerprint: string;
  /** The common name of its subject, or the last part of that, in one line. */
  readonly name: string;
  /** Milliseconds since 1970, the last that it is good for. */
  readonly notAfter: number;
}

/** The encoding of a certificate -> it; undefined where sun.security.x509.X509CertImpl does not take it. */
export function readCertificate(bytes: Uint8Array): Certificate | undefined {
  const der = readDer(bytes);
  if (der === undefined || der.bytes.length !== bytes.length) return undefined;
  const [info, algorithm, signature, ...others] = der.items;
  if (!isA(info, 'sequence') || !isAlgorithm(algorithm)) return undefined;
  if (!isA(signature, 'bitString') || others.length > 0) return undefined;
  const read = readInfo(info, algorithm);
  const fingerprint = createHash('sha256').update(bytes).digest('hex');
  return read === undefined ? undefined : { fingerprint, ...read };
}

/** X509CertInfo.parse. */
function readInfo({ items }: Der, outer: Der): Omit<Certificate, 'fingerprint'> | undefined {
  const hasVersion = isContext(items[0], 0);
  const number = items[0]?.items[0];
  if (hasVersion && !isA(number, 'integer')) return undefined;
  const version = hasVersion ? (number?.content[0] ?? 0) : 0;
  const [serial, algorithm, issuer, validity, subject, key, ...optional] = hasVersion
    ? items.slice(1)
    : items;
  if (version > 2 || !isA(serial, 'integer') || algorithm === undefined) return undefined;
  if (!Buffer.from(algorithm.bytes).equals(outer.bytes)) return undefined;
  if (!isName(issuer) || issuer.items.length === 0 || !isName(subject) || !isKey(key)) return undefined;
  const [from, to, ...others] = (validity?.items ?? []).map(asn1Time);
  if (from === undefined || to === undefined || others.length > 0) return undefined;
  const extensions = optional.find((one) => isContext(one, 3))?.items[0];
  if (optional.length > 0 && version === 0) return undefined;
  if (extensions !== undefined && (version !== 2 || !areExtensions(extensions))) return undefined;
  return { name: nameOf(subject), notAfter: to };
}

function isAlgorithm(der: Der | undefined): der is Der {
  return isA(der, 'sequence') && isA(der.items[0], 'oid') && der.items.length <= 2;
}

/** Sets of pairs of an object identifier and a value. */
function isName(der: Der | undefined): der is Der {
  return (
    isA(der, 'sequence') &&
    der.items.every(
      (part) =>
        isA(part, 'set') && part.items.every(({ items }) => items.length === 2 && isA(items[0], 'oid')),
    )
  );
}

/** Of an algorithm that Java does not know it takes every key. */
function isKey(der: Der | undefined): boolean {
  const [algorithm, key, ...others] = der?.items ?? [];
  if (der === undefined || !isAlgorithm(algorithm) || !isA(key, 'bitString') || others.length > 0)
    return false;
  const [{ oid } = { oid: '' }, curve] = algorithm.items;
  if (oid === EC) return isA(curve, 'oid'); // explicit parameters are refused, an unknown curve is not
  if (!KNOWN_KEYS.includes(oid)) return true;
  try {
    createPublicKey({ key: Buffer.from(der.bytes), format: 'der', type: 'spki' });
    return true;
  } catch {
    return false;
  }
}

const EC = '1.2.840.10045.2.1';
/** RSA, Ed25519, Ed448. */
const KNOWN_KEYS: readonly string[] = ['1.2.840.113549.1.1.1', '1.3.101.112', '1.3.101.113'];

/** Each once; what Java knows of those that are critical has the form that it has to have. */
function areExtensions({ items }: Der): boolean {
  const ids = items.map((extension) => extension.items[0]?.oid);
  return new Set(ids).size === ids.length && items.every(isExtension);
}

function isExtension({ items }: Der): boolean {
  const [id, second, third, ...others] = items;
  const isFlagged = second?.class === 1 && second.tag === BOOLEAN;
  const octets = isFlagged ? third : second;
  const tooMany = others.length > 0 || (!isFlagged && third !== undefined);
  if (!isA(id, 'oid') || !isA(octets, 'octetString') || tooMany) return false;
  if (!isFlagged || second.content[0] === 0) return true;
  const value = readDer(octetsOf(octets));
  if (id.oid === KEY_USAGE) return isA(value, 'bitString');
  if (id.oid !== BASIC_CONSTRAINTS) return true;
  const [flag, length] = value?.items ?? [];
  return (
    isA(value, 'sequence') &&
    (flag === undefined || flag.tag === BOOLEAN) &&
    (length === undefined || isA(length, 'integer'))
  );
}

const BOOLEAN = 1;
const KEY_USAGE = '2.5.29.15';
const BASIC_CONSTRAINTS = '2.5.29.19';

function nameOf({ items }: Der): string {
  const pairs = items.flatMap((part) => part.items.map(({ items: [id, value] }) => ({ id, value })));
  const { value } = pairs.find(({ id }) => id?.oid === COMMON_NAME) ?? pairs.at(-1) ?? {};
  const content = Buffer.from(value?.content ?? []);
  const isWide = value?.tag === BMP_STRING && content.length % 2 === 0;
  const text = isWide ? content.swap16().toString('utf16le') : content.toString('utf8');
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').slice(0, 100);
}

const COMMON_NAME = '2.5.4.3';
const BMP_STRING = 30;
