/**
 * What becomes of what stands for a password in a `users` file (Hasher.resolveFromHash and verify): it is compared as a
 * hash, it makes each log in fail, or it is taken for the password itself.
 */
export function passwordHashKind(hash: string): 'hash' | 'broken' | 'clear' {
  if (/^\$2[aby]\$/.test(hash)) return isBcrypt(hash) ? 'hash' : 'broken';
  const [, form] = /^\{(PBKDF2_STRETCH|PBKDF2|SSHA256|SHA|MD5)\}/.exec(hash) ?? [];
  if (form === undefined) return 'clear';
  const rest = hash.slice(form.length + 2);
  if (form === 'SHA' || form === 'MD5') return DIGEST.test(rest) ? 'hash' : 'broken';
  if (form === 'SSHA256') return SALTED.test(rest) ? 'hash' : 'broken';
  return isPbkdf2(rest) ? 'hash' : 'broken';
}

/** Base64 of 20 bytes, or of 16. */
const DIGEST = /^[A-Za-z0-9+/]{27}=$|^[A-Za-z0-9+/]{22}==$/;

/** Base64 of a salt of 8 bytes, and of 32 bytes. */
const SALTED = /^[A-Za-z0-9+/]{11}=[A-Za-z0-9+/]{43}=$/;

/** A cost that Elasticsearch knows, a salt of 22 characters, and 31 of the hash. */
function isBcrypt(hash: string): boolean {
  return /^\$2[aby]\$(?:0[4-9]|1[0-4])\$[./A-Za-z0-9]{53}$/.test(hash);
}

/** One of the numbers of rounds that Elasticsearch knows, a salt of 8 bytes at least, and a key of at least 16. */
function isPbkdf2(rest: string): boolean {
  const [, rounds, salt = '', key = ''] =
    /^(\d+)\$([A-Za-z0-9+/]{11,}={0,2})\$([A-Za-z0-9+/]{22,}={0,2})$/.exec(rest) ?? [];
  return ROUNDS.includes(rounds ?? '') && salt.length % 4 === 0 && key.length % 4 === 0;
}

const ROUNDS: readonly string[] = ['1000', '10000', '50000', '100000', '500000', '1000000'];
