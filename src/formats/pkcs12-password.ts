import { createDecipheriv, createHmac, hash as oneShot, pbkdf2Sync, timingSafeEqual } from 'node:crypto';
import type { Der } from './der.ts';

/** Does the password give the authentication code of a PKCS #12 store (RFC 7292, 4)? */
export function macFits(
  { items: [digest, salt, iterations] }: Der,
  data: Uint8Array,
  password: string,
): boolean {
  const [algorithm, expected] = digest?.items ?? [];
  const hash = hashes.get(algorithm?.items[0]?.oid ?? '');
  const count = iterations === undefined ? 1 : smallNumber(iterations);
  if (hash === undefined || expected === undefined || salt === undefined || count > MOST) return false;
  return wideForms(password).some((wide) => {
    const key = derive(hash, { wide, salt: salt.content, count, id: MAC_KEY, length: hash.size });
    const code = createHmac(hash.name, key).update(data).digest();
    return code.length === expected.content.length && timingSafeEqual(code, expected.content);
  });
}

/** What a password makes of encrypted content; `isKnown` tells whether the cipher is one that can be tried. */
export function decrypt(
  {
    algorithm: {
      items: [id, parameters],
    },
    bytes,
  }: { readonly algorithm: Der; readonly bytes: Uint8Array },
  password: string,
): { readonly isKnown: boolean; readonly bytes?: Uint8Array } {
  if (parameters === undefined) return { isKnown: false };
  if (id?.oid === PBES2) return decryptPbes2(parameters, bytes, password);
  if (id?.oid !== TRIPLE_DES_PBE) return { isKnown: false };
  const [salt, iterations] = parameters.items;
  const count = iterations === undefined ? 1 : smallNumber(iterations);
  if (salt === undefined || count > MOST) return { isKnown: false };
  for (const wide of wideForms(password)) {
    const [key, iv] = (
      [
        [CIPHER_KEY, 24],
        [CIPHER_IV, 8],
      ] as const
    ).map(([part, length]) => derive(SHA1, { wide, salt: salt.content, count, id: part, length }));
    const open = key && iv && opened('des-ede3-cbc', key, iv, bytes);
    if (open !== undefined) return { isKnown: true, bytes: open };
  }
  return { isKnown: true };
}

/** Rounds of a key derivation that are worth waiting for: Java and OpenSSL write 2,048 to 10,000. */
const MOST = 100_000;

/** PBES2 with PBKDF2 (RFC 8018, A.2 and A.4), as Java from 17 and OpenSSL from 3 on write it. */
function decryptPbes2({ items: [derivation, scheme] }: Der, bytes: Uint8Array, password: string) {
  const [method, settings] = derivation?.items ?? [];
  const [cipherId, iv] = scheme?.items ?? [];
  const cipher = ciphers.get(cipherId?.oid ?? '');
  const [salt, iterations, ...others] = settings?.items ?? [];
  const count = iterations === undefined ? MOST + 1 : smallNumber(iterations);
  const prf = others.at(-1)?.items[0]?.oid ?? HMAC_SHA1;
  const hash = macs.get(prf);
  const isKnown = method?.oid === PBKDF2 && cipher !== undefined && hash !== undefined && count <= MOST;
  if (!isKnown || salt === undefined || iv === undefined || count === 0) return { isKnown };
  const key = pbkdf2Sync(Buffer.from(password), salt.content, count, cipher.size, hash);
  const open = opened(cipher.name, key, iv.content, bytes);
  return { isKnown, ...(open !== undefined && { bytes: open }) };
}

function opened(name: string, key: Uint8Array, iv: Uint8Array, bytes: Uint8Array): Uint8Array | undefined {
  try {
    const decipher = createDecipheriv(name, key, iv);
    return Buffer.concat([decipher.update(bytes), decipher.final()]);
  } catch {
    return undefined; // the padding is wrong, as it is with a wrong password
  }
}

interface Hash {
  readonly name: string;
  /** Bytes of a digest, and of the blocks it works in. */
  readonly size: number;
  readonly block: number;
}

interface Derivation {
  readonly wide: Uint8Array;
  readonly salt: Uint8Array;
  readonly count: number;
  readonly id: number;
  readonly length: number;
}

/** RFC 7292, B.2. */
function derive(hash: Hash, { wide, salt, count, id, length }: Derivation): Buffer {
  const filled = (bytes: Uint8Array) =>
    Buffer.alloc(Math.ceil(bytes.length / hash.block) * hash.block, bytes.length === 0 ? 0 : bytes);
  const diversifier = Buffer.alloc(hash.block, id);
  let input = Buffer.concat([filled(salt), filled(wide)]);
  const parts: Buffer[] = [];
  for (let done = 0; done < length; done += hash.size) {
    let digest = oneShot(hash.name, Buffer.concat([diversifier, input]), 'buffer');
    for (let round = 1; round < count; round += 1) digest = oneShot(hash.name, digest, 'buffer');
    parts.push(digest);
    const added = BigInt(`0x${Buffer.alloc(hash.block, digest).toString('hex')}`) + 1n;
    input = Buffer.concat(blocksOf(input, hash.block).map((block) => plus(block, added)));
  }
  return Buffer.concat(parts).subarray(0, length);
}

const MAC_KEY = 3;
const CIPHER_KEY = 1;
const CIPHER_IV = 2;

function blocksOf(bytes: Buffer, size: number): readonly Buffer[] {
  return Array.from({ length: bytes.length / size }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
}

function plus(block: Buffer, added: bigint): Buffer {
  const sum = BigInt.asUintN(block.length * 8, BigInt(`0x${block.toString('hex')}`) + added);
  return Buffer.from(sum.toString(16).padStart(block.length * 2, '0'), 'hex');
}

/** UTF-16 with a NUL at its end; an empty password is nothing at all for some, and the NUL for others. */
function wideForms(password: string): readonly Buffer[] {
  const wide = Buffer.from(`${password}\0`, 'utf16le').swap16();
  return password === '' ? [Buffer.alloc(0), wide] : [wide];
}

/** An INTEGER; beyond every limit here where it is large, or negative. */
function smallNumber({ content }: Der): number {
  const value = Buffer.from(content);
  return value.length === 0 || value.length > 4 || (value[0] ?? 0) > 127
    ? MOST + 1
    : value.readUIntBE(0, value.length);
}

const SHA1: Hash = { name: 'sha1', size: 20, block: 64 };

const hashes: ReadonlyMap<string, Hash> = new Map([
  ['1.3.14.3.2.26', SHA1],
  ['2.16.840.1.101.3.4.2.4', { name: 'sha224', size: 28, block: 64 }],
  ['2.16.840.1.101.3.4.2.1', { name: 'sha256', size: 32, block: 64 }],
  ['2.16.840.1.101.3.4.2.2', { name: 'sha384', size: 48, block: 128 }],
  ['2.16.840.1.101.3.4.2.3', { name: 'sha512', size: 64, block: 128 }],
]);

const PBES2 = '1.2.840.113549.1.5.13';
const PBKDF2 = '1.2.840.113549.1.5.12';
const TRIPLE_DES_PBE = '1.2.840.113549.1.12.1.3';
const HMAC_SHA1 = '1.2.840.113549.2.7';

const macs: ReadonlyMap<string, string> = new Map([
  [HMAC_SHA1, 'sha1'],
  ['1.2.840.113549.2.8', 'sha224'],
  ['1.2.840.113549.2.9', 'sha256'],
  ['1.2.840.113549.2.10', 'sha384'],
  ['1.2.840.113549.2.11', 'sha512'],
]);

const ciphers: ReadonlyMap<string, { readonly name: string; readonly size: number }> = new Map([
  ['2.16.840.1.101.3.4.1.2', { name: 'aes-128-cbc', size: 16 }],
  ['2.16.840.1.101.3.4.1.22', { name: 'aes-192-cbc', size: 24 }],
  ['2.16.840.1.101.3.4.1.42', { name: 'aes-256-cbc', size: 32 }],
  ['1.2.840.113549.3.7', { name: 'des-ede3-cbc', size: 24 }],
]);
