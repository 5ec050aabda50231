import { createHash, timingSafeEqual } from 'node:crypto';

/** Who asks. The API ties extensions to a user id, and declares what happens to a session that has none. */
export interface Session {
  readonly userId: string | undefined;
}

/** The Authorization header -> who asks; undefined when the credentials are missing or wrong. */
export type Authenticate = (authorization: string | undefined) => Session | undefined;

/** The one user of a local cloud: whoever has the key or the password. */
export const LOCAL_USER = 'local';

/**
 * Accepts `ApiKey <key>`, and, when there is a user, `Basic` with its name and password.
 * The right password without a name gives a session without a user id, so that `extensions.no_user_id` can be met.
 */
export function createAuthentication(
  apiKey: string,
  user: { readonly name: string; readonly password: string } | undefined,
): Authenticate {
  const withUser = [`ApiKey ${apiKey}`];
  const withoutUser: string[] = [];
  if (user !== undefined) {
    withUser.push(basic(user.name, user.password));
    withoutUser.push(basic('', user.password));
  }
  return (authorization) => {
    const given = normaliseScheme(authorization ?? '');
    if (withUser.some((expected) => sameText(given, expected))) return { userId: LOCAL_USER };
    if (withoutUser.some((expected) => sameText(given, expected))) return { userId: undefined };
    return undefined;
  };
}

function basic(name: string, password: string): string {
  return `Basic ${Buffer.from(`${name}:${password}`, 'utf8').toString('base64')}`;
}

/** The scheme's name is free of case (RFC 9110, 11.1). */
function normaliseScheme(authorization: string): string {
  return authorization.replace(/^apikey +/i, 'ApiKey ').replace(/^basic +/i, 'Basic ');
}

/** Takes the same time wherever the two differ. */
function sameText(a: string, b: string): boolean {
  return timingSafeEqual(sha256(a), sha256(b));
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
