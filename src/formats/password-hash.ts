/**
 * What becomes of what stands for a password in a `users` file (Hasher.resolveFromHash and verify): it is compared as a
 * hash, it makes each log in fail, or it is taken for the password itself.
 */
export function passwordHashKind(hash: string): 'hash' | 'broken' | 'clear' {
  if (/^\$2[abxy]\$/.test(hash)) return isBcrypt(hash) ? 'hash' : 'broken';
  const [, form] = /^\{(PBKDF2_STRETCH|PBKDF2|SSHA256|SHA|MD5)\}/.exec(hash) ?? [];
  if (form === undefined) return 'clear';
  const rest = hash.slice(form.length + 2);
  if (form === 'SHA' || form === 'MD5') return 'hash';
  if (form === 'SSHA256') return /^[A-Za-z0-9+/]{11}=/.test(rest) ? 'hash' : 'broken';
  return isPbkdf2(rest) ? 'hash' : 'broken';
}

/** The cost is between the prefix and the last 54 characters: two digits, and a dollar sign before the salt. */
function isBcrypt(hash: string): boolean {
  return /^\$2[abxy]\$(?:0[4-9]|1[0-4])\$[./A-Za-z0-9]{53}$/.test(hash);
}

/** One of the numbers of rounds that Elasticsearch knows, a salt of 8 bytes at least, and a key. */
function isPbkdf2(rest: string): boolean {
  const [, rounds, salt = '', key = ''] = /^(\d+)\$([^$]*)\$(.*)$/s.exec(rest) ?? [];
  return (
    ROUNDS.includes(Number(rounds)) &&
    /^[A-Za-z0-9+/]{11,}={0,2}$/.test(salt) &&
    Math.floor((key.length * 3) / 64) > 0
  );
}

const ROUNDS: readonly number[] = [1000, 10_000, 50_000, 100_000, 500_000, 1_000_000];
