import { X509Certificate } from 'node:crypto';
import * as tls from 'node:tls';
import { SlipwayError } from '../errors.ts';

/** Whose certificates are believed. */
export interface Trust {
  /** PEM text of further authorities; those that are trusted anyway stay. */
  readonly caCert?: string | undefined;
  /** Believe any certificate. */
  readonly insecure?: boolean | undefined;
}

/** Trust -> options of tls.connect. Throws SETTINGS when `caCert` cannot be read. */
export function tlsOptions({
  caCert,
  insecure = false,
}: Trust): Pick<tls.ConnectionOptions, 'rejectUnauthorized' | 'secureContext'> {
  const rejectUnauthorized = !insecure;
  if (caCert === undefined) return { rejectUnauthorized };
  try {
    // OpenSSL passes over what it cannot read.
    new X509Certificate(caCert);
    // Made once: with `ca` as an option, every connection would parse all authorities again.
    return { rejectUnauthorized, secureContext: tls.createSecureContext({ ca: [...usual(), caCert] }) };
  } catch {
    throw new SlipwayError(
      'SETTINGS',
      'the certificate of --ca-cert cannot be read',
      'Name a PEM file with -----BEGIN CERTIFICATE-----.',
    );
  }
}

/**
 * The default authorities, which `ca` would otherwise replace: the API may stand behind a private one while its stored
 * files lie in a public bucket. Node 20 cannot tell those of NODE_EXTRA_CA_CERTS, so there they count only without `caCert`.
 */
function usual(): readonly string[] {
  const newer = tls as { readonly getCACertificates?: (type: 'default') => readonly string[] };
  return newer.getCACertificates?.('default') ?? tls.rootCertificates;
}
