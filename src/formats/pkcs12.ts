import { type Der, isA, isContext, octetsOf, readDer } from './der.ts';
import { decrypt, macFits } from './pkcs12-password.ts';
import type { Store, StoreEntry } from './store.ts';
import { readCertificate } from './x509.ts';

/** A store in the format of PKCS #12 (sun.security.pkcs12.PKCS12KeyStore.engineLoad); what is wrong where it is none. */
export function readPkcs12(bytes: Uint8Array, passwords: readonly string[]): Store | string {
  const store = readDer(bytes);
  if (store === undefined) return 'it is cut off, or damaged';
  const [version, safe, mac] = store.items;
  if (!isA(version, 'integer') || version.content.length !== 1 || version.content[0] !== 3) return NOT_3;
  const data = safe === undefined ? undefined : dataOf(safe);
  const contents = data === undefined ? undefined : readDer(data)?.items;
  if (data === undefined || contents === undefined) return 'what it holds is signed, or damaged';

  const opens = mac === undefined ? undefined : passwords.find((password) => macFits(mac, data, password));
  const entries: StoreEntry[] = [];
  let unread: Store['unread'];
  let used = opens;
  for (const content of contents) {
    const [type] = content.items;
    const plain = type?.oid === DATA ? dataOf(content) : undefined;
    if (plain !== undefined) {
      const fault = readBags(plain, entries);
      if (fault !== undefined) return fault;
      continue;
    }
    if (type?.oid !== ENCRYPTED_DATA)
      return 'a part of it is encrypted with a public key, which Java does not read';
    const encrypted = encryptedOf(content);
    if (encrypted === undefined) return 'a part of it is damaged';
    const tried = (opens === undefined ? passwords : [opens]).map((password) => ({
      password,
      ...decrypt(encrypted, password),
    }));
    const opened = tried.find(({ bytes: open }) => open !== undefined && readDer(open) !== undefined);
    if (opened?.bytes === undefined) {
      unread = tried.some(({ isKnown }) => !isKnown) ? 'cipher' : 'password';
      continue;
    }
    used ??= opened.password;
    const fault = readBags(opened.bytes, entries);
    if (fault !== undefined) return fault;
  }
  if (mac !== undefined && opens === undefined) used = undefined;
  if (mac === undefined && unread === undefined) used ??= passwords[0];
  return { format: 'PKCS12', entries, password: used, ...(unread !== undefined && { unread }) };
}

const NOT_3 = 'it is no PKCS #12 store of version 3';
const DATA = '1.2.840.113549.1.7.1';
const ENCRYPTED_DATA = '1.2.840.113549.1.7.6';

/** The octets of a ContentInfo that holds plain data. */
function dataOf({ items: [type, wrapped] }: Der): Uint8Array | undefined {
  const octets = isContext(wrapped, 0) ? wrapped.items[0] : undefined;
  return type?.oid === DATA && isA(octets, 'octetString') ? octetsOf(octets) : undefined;
}

function encryptedOf({ items: [, wrapped] }: Der) {
  const [, info] = wrapped?.items[0]?.items ?? [];
  const [, algorithm, octets] = info?.items ?? [];
  if (algorithm === undefined || !isContext(octets, 0)) return undefined;
  return { algorithm, bytes: octetsOf(octets) };
}

/** PKCS12KeyStore.loadSafeContents. Gives what is wrong. */
function readBags(bytes: Uint8Array, entries: StoreEntry[]): string | undefined {
  for (const bag of readDer(bytes)?.items ?? []) {
    const [type, wrapped, attributes] = bag.items;
    const value = isContext(wrapped, 0) ? wrapped.items[0] : undefined;
    if (type === undefined || value === undefined) return 'one of its entries is damaged';
    const alias = friendlyName(attributes);
    if (type.oid === KEY_BAG || type.oid === SECRET_BAG) entries.push({ kind: 'key', alias });
    if (type.oid !== CERTIFICATE_BAG) continue;
    const octets = value.items[1]?.items[0];
    const certificate = octets === undefined ? undefined : readCertificate(octetsOf(octets));
    if (certificate === undefined) return 'one of its certificates cannot be read';
    const isTrusted = attributes?.items.some(({ items: [id] }) => id?.oid === TRUSTED_KEY_USAGE) === true;
    entries.push(isTrusted ? { kind: 'trusted', alias, certificate } : { kind: 'other', certificate });
  }
  return undefined;
}

const KEY_BAG = '1.2.840.113549.1.12.10.1.2';
const CERTIFICATE_BAG = '1.2.840.113549.1.12.10.1.3';
const SECRET_BAG = '1.2.840.113549.1.12.10.1.5';
/** Oracle's own: without it Java does not trust a certificate. */
const TRUSTED_KEY_USAGE = '2.16.840.1.113894.746875.1.1';
const FRIENDLY_NAME = '1.2.840.113549.1.9.20';

/** A BMPString. */
function friendlyName(attributes: Der | undefined): string {
  const found = attributes?.items.find(({ items: [id] }) => id?.oid === FRIENDLY_NAME);
  const value = found?.items[1]?.items[0];
  if (value === undefined || value.content.length % 2 !== 0) return '';
  return Buffer.from(value.content).swap16().toString('utf16le');
}
