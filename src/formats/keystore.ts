import type { SourceFile } from '../model.ts';
import { readBytes } from './bytes.ts';
import { tellExpiry } from './certificate-expiry.ts';
import { readJks } from './jks.ts';
import { readPkcs12 } from './pkcs12.ts';
import type { Problem, Tell } from './problem.ts';
import { publicRoots } from './public-roots.ts';
import type { FormatReader } from './reading.ts';
import type { Store, StoreEntry } from './store.ts';

/** A store of certificates or keys, as the SSL settings and the JVM read them: JKS or PKCS #12. */
export const readKeystore: FormatReader = async ([file], tell) => {
  if (file !== undefined) await parseKeystore(file, tell);
};

/**
 * Tells what is wrong, and gives what the store holds; undefined where it is none. Without the password, which the file
 * does not tell, the usual ones are tried, and that none opens it is no fault.
 */
export async function parseKeystore(
  file: SourceFile,
  tell: Tell,
  password?: string,
): Promise<Store | undefined> {
  const { path } = file;
  const say = (kind: string, message: string, hint: string, more: Partial<Problem> = {}) =>
    tell({ kind, file: path, message: `${message}.`, hint, ...more });
  if (file.size > LIMIT) {
    say(
      'keystore-format',
      `the file has ${file.size} bytes, too many for a store, so it was not checked`,
      `Look whether ${path} is the file that you meant.`,
      { severity: 'warn' },
    );
    return undefined;
  }
  const bytes = Buffer.from(await readBytes(file, LIMIT));
  const store = readStore(bytes, password === undefined ? USUAL : [password]);
  if (typeof store === 'string') {
    say('keystore-format', `this is no store that Java reads: ${store}`, hintFor(bytes, path));
    return undefined;
  }
  const { format, entries, unread } = store;
  const isRoot = /^(?:dictionaries\/)?cacerts$/.test(path);
  tellPassword(store, { path, isRoot, isGiven: password !== undefined }, say);
  const wanted = /\.(?:p12|pfx|pkcs12)$/i.test(path) ? 'PKCS12' : /\.jks$/i.test(path) ? 'JKS' : format;
  if (format !== wanted) {
    say(
      'keystore-extension',
      `its name says ${wanted}, and it holds ${format}`,
      `Rename it: mv ${path} ${path.replace(/\.[^.]+$/, format === 'JKS' ? '.jks' : '.p12')}.`,
    );
  }
  const keys = entries.filter(({ kind }) => kind === 'key').length;
  const trusted = entries.filter((entry) => entry.kind === 'trusted');
  if (keys > 0) {
    const fact = `it holds ${keys === 1 ? 'a key' : `${keys} keys`}, which everyone gets who may download the bundle`;
    say(
      'keystore-key',
      fact,
      isRoot
        ? 'Delete the key: keytool -delete -alias <name> -keystore cacerts.'
        : 'Keep it where the realm needs it, as for SAML, and take it out otherwise.',
    );
  } else if (trusted.length === 0 && unread === undefined) {
    say(
      'keystore-trusted',
      trustedFact(entries, format),
      `Import it as one that is trusted: keytool -importcert -alias ca -file ca.crt -keystore ${path}.`,
    );
  }
  if (isRoot && unread === undefined) tellRoots(trusted, say);
  const certificates = entries.flatMap((entry) =>
    entry.kind === 'key' ? [] : [{ certificate: entry.certificate }],
  );
  tellExpiry(path, certificates, tell);
  return store;
}

type Say = (kind: string, message: string, hint: string, more?: Partial<Problem>) => void;

/** Bytes. The JDK's own store has a quarter of a megabyte. */
const LIMIT = 2 * 1024 ** 2;

/** What Elastic Cloud asks for, what Java's own store has, and none. */
const USUAL = ['changeit', ''];

function readStore(bytes: Buffer, passwords: readonly string[]): Store | string {
  const magic = bytes.toString('hex', 0, 4);
  if (magic === 'feedfeed') return readJks(bytes, passwords);
  if (magic === 'cececece') return 'it is of the kind JCEKS';
  if (bytes.length === 0) return 'it is empty';
  if (bytes[0] === 0x30) return readPkcs12(bytes, passwords);
  if (/^\s*-----BEGIN /m.test(bytes.toString('latin1', 0, 4096))) return 'it is PEM';
  return 'it begins as neither JKS nor PKCS #12 does';
}

function hintFor(bytes: Buffer, path: string): string {
  const magic = bytes.toString('hex', 0, 4);
  if (magic === 'cececece')
    return `Convert it: keytool -importkeystore -srckeystore ${path} -srcstoretype JCEKS -destkeystore store.p12 -deststoretype PKCS12.`;
  return /^\s*-----BEGIN /m.test(bytes.toString('latin1', 0, 4096))
    ? `Name it in certificate_authorities, or make a store of it: keytool -importcert -file ${path} -keystore store.p12.`
    : `Write ${path} anew: keytool -importcert -alias ca -file ca.crt -keystore ${path}.`;
}

function tellPassword(
  { format, password, unread }: Store,
  { path, isRoot, isGiven }: { readonly path: string; readonly isRoot: boolean; readonly isGiven: boolean },
  say: Say,
): void {
  if (isGiven && (password === undefined || unread === 'password')) {
    say(
      'keystore-password',
      'the password that was given does not open it',
      'Give the password that it was made with.',
    );
  } else if (isRoot && password !== 'changeit' && unread !== 'cipher') {
    say(
      'keystore-password',
      'the password changeit does not open it; Elastic Cloud asks for that one',
      'Set it: keytool -storepasswd -new changeit -keystore cacerts.',
      { severity: 'warn' },
    );
  } else if (unread !== undefined) {
    const why =
      unread === 'cipher' ? 'it is in a cipher of old, which Slipway does not read' : 'it takes a password';
    say(
      'keystore-unread',
      `what the ${format} store holds was not checked, because ${why}`,
      `Look at it yourself: keytool -list -keystore ${path}.`,
    );
  }
}

function trustedFact(entries: readonly StoreEntry[], format: Store['format']): string {
  const others = entries.filter(({ kind }) => kind === 'other').length;
  if (others === 0) return 'it holds no certificate, and no key';
  return `${others === 1 ? 'its certificate does not count' : `none of its ${others} certificates counts`} as trusted, since the ${format} store lacks what keytool notes with each; openssl pkcs12 -export -nokeys leaves it out`;
}

/** A store that takes the place of the JVM's has to have what that has. */
function tellRoots(trusted: readonly Extract<StoreEntry, { kind: 'trusted' }>[], say: Say): void {
  const known = trusted.filter(({ certificate }) => publicRoots.has(certificate.fingerprint));
  if (known.length > 0) return;
  const names = [...publicRoots.values()].slice(0, 3).join(', ');
  const fact = `it takes the place of the JVM's own, and among the ${trusted.length} that it trusts is none of the public roots, such as ${names}`;
  say(
    'cacerts-roots',
    fact,
    "Start from the JDK's own lib/security/cacerts, and import your certificates into that.",
  );
}
