import { createHash } from 'node:crypto';
import type { Store, StoreEntry } from './store.ts';
import { readCertificate } from './x509.ts';

/** A store in Java's own format, in version 1 or 2 (sun.security.provider.JavaKeyStore.engineLoad). */
export function readJks(bytes: Uint8Array, passwords: readonly string[]): Store | string {
  const buffer = Buffer.from(bytes);
  const entries: StoreEntry[] = [];
  let at = 12;
  const take = (length: number): Buffer => {
    if (length < 0 || at + length > buffer.length) throw new RangeError(CUT_OFF);
    at += length;
    return buffer.subarray(at - length, at);
  };
  const number = () => take(4).readInt32BE();
  const text = () => take(take(2).readUInt16BE()).toString('utf8');
  const version = buffer.length < 12 ? 0 : buffer.readInt32BE(4);
  if (buffer.length >= 8 && version !== 1 && version !== 2) {
    return `it begins as a JKS store of version ${buffer.readInt32BE(4)} does; 1 or 2 was expected`;
  }
  const certificate = () => {
    const type = version === 2 ? text() : 'X.509';
    const found = readCertificate(take(number()));
    if (!/^X\.?509$/i.test(type) || found === undefined)
      throw new RangeError('one of its certificates cannot be read');
    return found;
  };
  try {
    for (let left = buffer.readInt32BE(8); left > 0; left -= 1) {
      const tag = number();
      if (tag !== KEY && tag !== TRUSTED)
        throw new RangeError('one of its entries is neither a key nor a certificate');
      const alias = text();
      take(8); // when the entry was made
      if (tag === TRUSTED) {
        entries.push({ kind: 'trusted', alias, certificate: certificate() });
        continue;
      }
      take(number());
      for (let chain = number(); chain > 0; chain -= 1) certificate();
      entries.push({ kind: 'key', alias });
    }
    const end = at;
    const digest = take(20);
    const opens = passwords.find((each) => keyedHash(each, buffer.subarray(0, end)).equals(digest));
    return { format: 'JKS', entries, password: opens };
  } catch (error) {
    if (error instanceof RangeError) return error.message.startsWith('one of') ? error.message : CUT_OFF;
    throw error;
  }
}

const CUT_OFF = 'it is cut off';
const KEY = 1;
const TRUSTED = 2;

/** JavaKeyStore.getPreKeyedHash: the password in UTF-16, these words, and all that is before the hash. */
function keyedHash(password: string, body: Uint8Array): Buffer {
  const wide = Buffer.from(password, 'utf16le').swap16();
  return createHash('sha1').update(wide).update('Mighty Aphrodite').update(body).digest();
}
