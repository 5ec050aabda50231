/** What a store of keys and certificates holds, as far as that can be read without its password. */
export type KeyStoreContent =
  /** A private or secret key. */
  | 'key'
  /** Certificates alone. */
  | 'certificates'
  /** It is of no form that is read here. */
  | 'unknown';

/** Content -> what it holds: JKS and JCEKS (sun.security.provider.JavaKeyStore), and PKCS #12 (RFC 7292). */
export function keyStoreContent(content: Uint8Array): KeyStoreContent {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.length);
  const magic = bytes.length < 12 ? 0 : bytes.readUInt32BE(0);
  if (magic === JKS || magic === JCEKS) return javaContent(bytes);
  // A sequence that begins with the version, 3.
  if (!/^30(?:[0-7].|8[0-4])/.test(bytes.toString('hex', 0, 2)) || bytes.indexOf('020103', 0, 'hex') > 6)
    return 'unknown';
  if (!bytes.includes(PKCS7)) return 'unknown';
  return KEY_BAGS.some((bag) => bytes.includes(bag)) ? 'key' : 'certificates';
}

const JKS = 0xfeedfeed;
const JCEKS = 0xcececece;

/** 1.2.840.113549.1.7, of which each part of a PKCS #12 file is one. */
const PKCS7 = Buffer.from('2a864886f70d0107', 'hex');

/** pkcs-12-keyBag and pkcs-12-pkcs8ShroudedKeyBag: a key is encrypted by itself, and stands beside what is encrypted as a whole. */
const KEY_BAGS = ['060b2a864886f70d010c0a0101', '060b2a864886f70d010c0a0102'].map((hex) =>
  Buffer.from(hex, 'hex'),
);

const CERTIFICATE = 2;

/** Each entry: what it is, its alias, a date; a certificate has a type, and its bytes. The first key is enough. */
function javaContent(bytes: Buffer): KeyStoreContent {
  const version = bytes.readUInt32BE(4);
  const text = (at: number) => at + 2 + (at + 2 <= bytes.length ? bytes.readUInt16BE(at) : bytes.length);
  let at = 12;
  for (let left = bytes.readUInt32BE(8); left > 0; left -= 1) {
    if (at + 4 > bytes.length) return 'unknown';
    if (bytes.readUInt32BE(at) !== CERTIFICATE) return 'key';
    at = text(at + 4) + 8;
    if (version !== 1) at = text(at);
    if (at + 4 > bytes.length) return 'unknown';
    at += 4 + bytes.readUInt32BE(at);
  }
  return 'certificates';
}
