import semver from 'semver';
import { JAVA_25, parseCertificates } from '../../../src/formats/certificates.ts';
import { parseKeystore } from '../../../src/formats/keystore.ts';
import { parseKeytab } from '../../../src/formats/keytab.ts';
import type { Certificate } from '../../../src/formats/x509.ts';
import { type BundleLine, releaseOf } from './bundle-line.ts';
import type { BundleKind } from './kinds.ts';

/** What a node reads for TLS and Kerberos; the password of a store is among the settings of its line. */
export const storeKinds: Readonly<Record<string, BundleKind>> = {
  certificates: {
    format: 'certificates',
    async entries([file], line) {
      if (file === undefined) return [];
      const { now, before } = await parseCertificates(file, () => undefined);
      return (semver.gte(releaseOf(line), JAVA_25) ? now : before).map(certificate);
    },
  },
  keystore: {
    format: 'keystore',
    read: async ([file], tell, line) => {
      if (file !== undefined) await parseKeystore(file, tell, passwordOf(line));
    },
    async entries([file], line) {
      const store =
        file === undefined ? undefined : await parseKeystore(file, () => undefined, passwordOf(line));
      const shown = (store?.entries ?? []).flatMap((entry) => {
        if (entry.kind === 'other') return [];
        return entry.kind === 'key' ? ['key'] : [`trusted ${certificate(entry.certificate)}`];
      });
      return shown.sort();
    },
  },
  keytab: {
    format: 'keytab',
    async entries([file]) {
      const entries = file === undefined ? [] : await parseKeytab(file, () => undefined);
      return entries.map(({ principal, encryption }) => `${principal} ${encryption}`);
    },
  },
};

function certificate({ fingerprint, notAfter }: Certificate): string {
  return `${fingerprint} ${notAfter}`;
}

function passwordOf({ settings }: BundleLine): string {
  return settings?.['password'] ?? '';
}
