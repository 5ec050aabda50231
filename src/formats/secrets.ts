/** What a secret in a text is, in words, and where it stands. */
export interface Secret {
  readonly what: string;
  readonly line: number;
  readonly column: number;
}

/**
 * The first secret of a text, by its form: a private key in PEM or of PuTTY, a token of npm, a secret key of AWS. A header
 * without a key below it, as in documentation, is none, and neither is a value that a variable stands for.
 */
export function findSecret(text: string): Secret | undefined {
  for (const { what, form } of FORMS) {
    const found = form.exec(text);
    if (found === null) continue;
    const before = text.slice(0, found.index);
    return { what, line: before.split('\n').length, column: found.index - before.lastIndexOf('\n') };
  }
  return undefined;
}

const FORMS: readonly { readonly what: string; readonly form: RegExp }[] = [
  {
    what: 'a private key',
    // Also as one line in JSON, as the key of a service account.
    form: /-----BEGIN (?:[A-Z0-9]{1,12} ){0,2}PRIVATE KEY-----[ \t]*(?:\r?\n|\\n)(?:(?:Proc-Type|DEK-Info):[^\r\n]*\r?\n){0,4}\s{0,4}[A-Za-z0-9+/=]{24}/,
  },
  { what: 'a private key of PuTTY', form: /^PuTTY-User-Key-File-\d: /m },
  {
    what: 'a token of npm',
    form: /^\s{0,8}\S{0,200}:_(?:authToken|auth|password)[ \t]{0,8}=[ \t]{0,8}["']?[A-Za-z0-9+/=_-]{12}/m,
  },
  {
    what: 'a secret key of AWS',
    form: /\baws_secret_access_key[ \t]{0,8}=[ \t]{0,8}[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/])/i,
  },
];
