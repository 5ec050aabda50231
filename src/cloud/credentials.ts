/** An Elastic Cloud API key; or, on Elastic Cloud Enterprise, a user. */
export type Auth = { readonly apiKey: string } | { readonly user: string; readonly password: string };

/** Shorter ones cannot be told from other text. */
const SHORTEST = 4;

/** The value of the Authorization header. */
export function authorization(auth: Auth): string {
  return 'apiKey' in auth ? `ApiKey ${auth.apiKey}` : `Basic ${basic(auth.user, auth.password)}`;
}

/** Blots the credentials out of any text. */
export function masking(auth: Auth): (text: string) => string {
  const secrets = 'apiKey' in auth ? [auth.apiKey] : [auth.password, basic(auth.user, auth.password)];
  const forms = secrets.flatMap((secret) => [
    secret,
    encodeURIComponent(secret),
    Buffer.from(secret).toString('base64'),
  ]);
  const long = forms.filter(({ length }) => length >= SHORTEST);
  return (text) => long.reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
}

function basic(user: string, password: string): string {
  return Buffer.from(`${user}:${password}`).toString('base64');
}
