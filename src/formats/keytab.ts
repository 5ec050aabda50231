import type { SourceFile } from '../model.ts';
import { readBytes } from './bytes.ts';
import type { Tell } from './problem.ts';
import type { FormatReader } from './reading.ts';

/** The keys of a service for Kerberos (sun.security.krb5.internal.ktab.KeyTab). */
export const readKeytab: FormatReader = async ([file], tell) => {
  if (file !== undefined) await parseKeytab(file, tell);
};

export interface KeytabEntry {
  /** `HTTP/es.example.com@EXAMPLE.COM`. */
  readonly principal: string;
  /** The number of the encryption type: 18 is aes256-cts-hmac-sha1-96. */
  readonly encryption: number;
}

/** Tells what is wrong, and gives the entries, without their keys; of what is cut off those before. */
export async function parseKeytab(file: SourceFile, tell: Tell): Promise<readonly KeytabEntry[]> {
  const { path } = file;
  const say = (kind: string, message: string, hint: string) =>
    tell({ kind, file: path, message: `${message}.`, hint });
  if (file.size > LIMIT) {
    say(
      'keytab-format',
      `the file has ${file.size} bytes, too many for a keytab`,
      `Look whether ${path} is the file that you meant.`,
    );
    return [];
  }
  const bytes = Buffer.from(await readBytes(file, LIMIT));
  const version = bytes.length < 2 ? 0 : bytes.readUInt16BE(0);
  if (version !== 0x0502 && version !== 0x0501) {
    const fact = bytes.length === 0 ? 'the file is empty' : 'the file begins as no keytab does';
    say('keytab-format', `${fact}; the bytes 05 02 were expected`, EXPORT);
    return [];
  }
  const entries: KeytabEntry[] = [];
  const isWhole = readEntries(bytes, version === 0x0501, entries);
  if (!isWhole) say('keytab-format', 'an entry is cut off, or damaged', EXPORT);
  else if (entries.length === 0) say('keytab-entries', 'the keytab holds no key', EXPORT);
  tellEntries(entries, say);
  return entries;
}

/** Bytes. An entry has about a hundred. */
const LIMIT = 4 * 1024 ** 2;

const EXPORT =
  'Export it anew: ktutil, or ktpass -princ HTTP/<host>@<REALM> -crypto AES256-SHA1 -out keytab.';

/** KeyTabInputStream.readEntry. In version 1 numbers are in the order of the machine, and the realm counts as a component. */
function readEntries(bytes: Buffer, isFirst: boolean, entries: KeytabEntry[]): boolean {
  const number = (at: number, size: 2 | 4) =>
    isFirst ? bytes.readIntLE(at, size) : bytes.readIntBE(at, size);
  try {
    for (let at = 2; at < bytes.length; ) {
      const length = number(at, 4);
      at += 4;
      const end = at + Math.abs(length);
      if (end > bytes.length) return false;
      if (length > 0) {
        const entry = readEntry(bytes.subarray(at, end), isFirst);
        if (entry === undefined) return false;
        entries.push(entry);
      }
      at = end;
    }
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false; // it ends within a number
    throw error;
  }
}

function readEntry(bytes: Buffer, isFirst: boolean): KeytabEntry | undefined {
  let at = 0;
  const short = () => {
    at += 2;
    return isFirst ? bytes.readUInt16LE(at - 2) : bytes.readUInt16BE(at - 2);
  };
  const name = () => {
    const length = short();
    at += length;
    return at > bytes.length ? undefined : bytes.toString('utf8', at - length, at);
  };
  const components = short() - (isFirst ? 1 : 0);
  const realm = name();
  const names = Array.from({ length: Math.max(components, 0) }, name);
  at += 9; // the name's type, a time, and the key's version
  const encryption = short();
  const key = short();
  if (realm === undefined || !/^[^/\0]+$/.test(realm) || components < 1 || at + key > bytes.length)
    return undefined;
  if (names.some((one) => one === undefined || one === '')) return undefined;
  const escaped = names.map((one) => one?.replaceAll(/[/@]/g, '\\$&'));
  return { principal: `${escaped.join('/')}@${realm.slice(realm.indexOf('@') + 1)}`, encryption };
}

/** DES, triple DES and RC4, which Java from 17 on does not use unless krb5.conf says allow_weak_crypto. */
const WEAK: readonly number[] = [1, 2, 3, 5, 7, 16, 23, 24];

function tellEntries(
  entries: readonly KeytabEntry[],
  say: (kind: string, message: string, hint: string) => void,
): void {
  if (entries.length === 0) return;
  const principals = [...new Set(entries.map(({ principal }) => principal))];
  const shown = principals.slice(0, 3).join(', ');
  if (!principals.some((one) => one.startsWith('HTTP/'))) {
    say(
      'keytab-principal',
      `its keys are those of ${shown}; a principal HTTP/<host> was expected, which is whom browsers and curl ask for`,
      EXPORT,
    );
  }
  if (entries.every(({ encryption }) => WEAK.includes(encryption))) {
    say('keytab-weak', `all keys of ${shown} are of DES or RC4, which Java does not use any more`, EXPORT);
  }
}
