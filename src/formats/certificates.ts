import type { SourceFile } from '../model.ts';
import { readBytes } from './bytes.ts';
import { tellExpiry } from './certificate-expiry.ts';
import { nextPem, type PemBlock, type PemFault, type PemStep, shown } from './pem.ts';
import { nextPemBeforeJava25 } from './pem-before-java-25.ts';
import { readPkcs7 } from './pkcs7.ts';
import type { Problem, Tell } from './problem.ts';
import type { FormatReader } from './reading.ts';
import { type Certificate, readCertificate } from './x509.ts';

/** Certificates in PEM or DER, as `certificate_authorities` and `certificate` of an SSL configuration read them. */
export const readCertificates: FormatReader = async ([file], tell) => {
  if (file !== undefined) await parseCertificates(file, tell);
};

/** What releases take from a file: those whose own JDK is 25 or newer, and those before. */
export interface Certificates {
  readonly now: readonly Certificate[];
  readonly before: readonly Certificate[];
}

/** Tells what is wrong, and gives the certificates. */
export async function parseCertificates(file: SourceFile, tell: Tell): Promise<Certificates> {
  if (file.size > LIMIT) {
    tell({
      kind: 'certificates-x509',
      severity: 'warn',
      file: file.path,
      line: 1,
      column: 1,
      message: `the file has ${file.size} bytes, too many for certificates, so it was not checked.`,
      hint: `Look whether ${file.path} is the file that you meant.`,
    });
    return { now: [], before: [] };
  }
  const text = Buffer.from(await readBytes(file, LIMIT)).toString('latin1');
  const known = new Map<number, Certificate | undefined>();
  const now = readAll(text, nextPem, known);
  const before = readAll(text, nextPemBeforeJava25, known);
  const place = placesIn(text);
  const told = (fault: Fault, bounds: Pick<Problem, 'since' | 'before'>) =>
    tell({
      kind: fault.kind,
      file: file.path,
      ...place(fault.at),
      message: `${fault.message}.`,
      hint: hints[fault.kind],
      ...bounds,
      ...(fault.isLenient === true && { severity: 'warn' }),
    });
  const isSame = now.fault?.kind === before.fault?.kind && now.fault?.isLenient === before.fault?.isLenient;
  if (before.fault !== undefined && !isSame) told(before.fault, { before: JAVA_25 });
  if (now.fault !== undefined) told(now.fault, isSame ? {} : { since: JAVA_25 });
  tellExpiry(
    file.path,
    now.found.map(({ at, certificate }) => ({ certificate, place: place(at) })),
    tell,
  );
  return { now: now.found.map(taken), before: before.found.map(taken) };
}

function taken({ certificate }: Found): Certificate {
  return certificate;
}

/** Bytes. The certificates of a whole operating system have less than one megabyte. */
const LIMIT = 2 * 1024 ** 2;

/** The first release whose own JDK is 25, but for the last ones of 8.18, 8.19 and 9.1. */
export const JAVA_25 = '9.2.0';

type Kind = 'certificates-pem' | 'certificates-key' | 'certificates-x509';

interface Fault extends PemFault {
  readonly kind: Kind;
  /** What is left out without a word. */
  readonly isLenient?: true;
}

interface Found {
  readonly at: number;
  readonly certificate: Certificate;
}

const hints: Readonly<Record<Kind, string>> = {
  'certificates-pem':
    'Write each certificate between -----BEGIN CERTIFICATE----- and -----END CERTIFICATE-----, each on a line of its own.',
  'certificates-key': 'Take the key out, and keep it out of the bundle.',
  'certificates-x509': 'Get the certificate anew: openssl x509 -in ca.crt prints it as it has to be.',
};

/** X509Factory.parseX509orPKCS7Cert: one message of PKCS #7, or certificates, each as it is or in PEM. */
function readAll(
  text: string,
  next: (text: string, from: number) => PemStep,
  known: Map<number, Certificate | undefined>,
): { readonly found: readonly Found[]; readonly fault?: Fault } {
  const found: Found[] = [];
  if (text === '')
    return {
      found,
      fault: { kind: 'certificates-pem', at: 0, message: 'the file is empty; a certificate was expected' },
    };
  for (let at = 0; at < text.length; ) {
    const step: PemStep = text.startsWith('0', at) ? nextBinary(text, at) : next(text, at);
    if (step.kind === 'fault') return { found, fault: { ...step.fault, kind: 'certificates-pem' } };
    if (step.kind === 'end') {
      const { unfinished } = step;
      if (unfinished === undefined) break;
      const isLenient = found.length > 0;
      const message = isLenient ? `${unfinished.message}, and it is left out` : unfinished.message;
      return {
        found,
        fault: { kind: 'certificates-pem', at: unfinished.at, message, ...(isLenient && { isLenient }) },
      };
    }
    const { block } = step;
    const all = found.length === 0 && block.bytes !== undefined ? readPkcs7(block.bytes) : undefined;
    if (all !== undefined) {
      found.push(...all.map((certificate) => ({ at: block.at, certificate })));
      return all.length > 0
        ? { found }
        : {
            found,
            fault: {
              kind: 'certificates-x509',
              at: block.at,
              message: 'this message of PKCS #7 holds no certificates',
            },
          };
    }
    if (block.bytes !== undefined && !known.has(block.at)) known.set(block.at, readCertificate(block.bytes));
    const certificate = block.bytes === undefined ? undefined : known.get(block.at);
    if (certificate === undefined) return { found, fault: faultOf(block) };
    found.push({ at: block.at, certificate });
    at = step.next;
  }
  if (found.length > 0) return { found };
  return {
    found,
    fault: {
      kind: 'certificates-pem',
      at: 0,
      message: 'the file holds no certificate: no -----BEGIN CERTIFICATE----- is in it where one may stand',
    },
  };
}

/** One value of ASN.1 that begins with 0x30, which is `0` in ASCII too (X509Factory.readBERInternal). */
function nextBinary(text: string, at: number): PemStep {
  const bytes = Buffer.from(text.slice(at), 'latin1');
  const length = lengthOf(bytes, 0, 0);
  if (length === undefined) {
    const message =
      text.startsWith('0\x82', at) || text.startsWith('0\x83', at)
        ? 'the certificate in DER that begins here is cut off'
        : 'what begins here with 0 is taken for a certificate in DER, and is none';
    return { kind: 'fault', fault: { at, message } };
  }
  const block: PemBlock = { at, type: 'CERTIFICATE', bytes: bytes.subarray(0, length), dataAt: at };
  return { kind: 'block', block, next: at + length };
}

/** Of the value that begins at `at`, with its tag; undefined where the bytes do not hold all of it. */
function lengthOf(bytes: Uint8Array, at: number, depth: number): number | undefined {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined || depth > 20 || (depth > 0 && (tag & 0x1f) === 0x1f))
    return undefined;
  if (first === 0x80) {
    if ((tag & 0x20) === 0) return undefined;
    for (let inner = at + 2; ; ) {
      const length = lengthOf(bytes, inner, depth + 1);
      if (length === undefined) return undefined;
      inner += length;
      if (bytes[inner - length] === 0) return inner - at;
    }
  }
  const more = first < 0x80 ? 0 : first & 0x7f;
  if (more > 4 || at + 2 + more > bytes.length) return undefined;
  const length = more === 0 ? first : Buffer.from(bytes).readUIntBE(at + 2, more);
  return at + 2 + more + length > bytes.length ? undefined : 2 + more + length;
}

function faultOf({ at, type, bytes, dataAt }: PemBlock): Fault {
  if (/PRIVATE KEY$/.test(type))
    return {
      kind: 'certificates-key',
      at,
      message: 'a private key stands among the certificates; only certificates were expected',
    };
  if (bytes === undefined)
    return { kind: 'certificates-pem', at: dataAt, message: 'the text of this block is no base64' };
  return {
    kind: 'certificates-x509',
    at,
    message:
      type === 'CERTIFICATE' || type === 'X509 CERTIFICATE'
        ? 'what begins here is no certificate: it is cut off, or damaged'
        : `a block of ${shown(type)} stands where a certificate was expected`,
  };
}

/** Offsets in bytes -> places in the text that the file is in UTF-8. */
function placesIn(text: string): (at: number) => { readonly line: number; readonly column: number } {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), ({ index, 0: end }) => index + end.length)];
  return (at) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) > at) high = middle;
      else low = middle;
    }
    const own = Buffer.from(text.slice(starts[low], at), 'latin1').toString('utf8');
    return { line: low + 1, column: own.length + 1 };
  };
}
