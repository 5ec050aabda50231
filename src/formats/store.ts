import type { Certificate } from './x509.ts';

/** What a store of keys and certificates holds, as far as it can be told. */
export interface Store {
  readonly format: 'JKS' | 'PKCS12';
  readonly entries: readonly StoreEntry[];
  /** The one of those that were tried that opens it; undefined when none did. */
  readonly password: string | undefined;
  /** What of it could not be read: without the password, or in a cipher that is not known. Absent when all was. */
  readonly unread?: 'password' | 'cipher';
}

export type StoreEntry =
  | { readonly kind: 'trusted'; readonly alias: string; readonly certificate: Certificate }
  /** A certificate that Java does not count as trusted, nor as that of a key. */
  | { readonly kind: 'other'; readonly certificate: Certificate }
  | { readonly kind: 'key'; readonly alias: string };
