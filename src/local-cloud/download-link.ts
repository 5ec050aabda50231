import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

export interface DownloadLinks {
  /** The path and query under which the extension's file can be read, without credentials, for 15 minutes. */
  sign(id: string): string;
  /** Whether the two query values of a link were made for this id and still count. */
  accepts(id: string, expires: string | undefined, signature: string | undefined): boolean;
}

/** Seconds. */
const LIFETIME = 15 * 60;

/** Pre-signed links as an object store makes them. The secret lives as long as the process: no link survives a restart. */
export function createDownloadLinks(now: () => Date): DownloadLinks {
  const secret = randomBytes(32);
  const signatureOf = (id: string, expires: string) =>
    createHmac('sha256', secret).update(`${id}\n${expires}`).digest('hex');
  return {
    sign(id) {
      const expires = String(Math.floor(now().getTime() / 1000) + LIFETIME);
      return `/files/${id}?expires=${expires}&signature=${signatureOf(id, expires)}`;
    },
    accepts(id, expires = '', signature = '') {
      const expected = Buffer.from(signatureOf(id, expires));
      const given = Buffer.from(signature);
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false;
      return Number(expires) * 1000 > now().getTime();
    },
  };
}
