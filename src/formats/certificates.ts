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

/** Tells what is wrong, and gives the certificates that the newest releases take from the file. */
export async function parseCertificates(file: SourceFile, tell: Tell): Promise<readonly Certificate[]> {
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
    return [];
  }
  const text = Buffer.from(await readBytes(file, LIMIT)).toString('latin1');
  const now = readAll(text, nextPem);
  const before = readAll(text, nextPemBeforeJava25);
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
  for (const { at, certificate } of now.found) tellExpiry(file.path, certificate, () => place(at), tell);
  return now.found.map(({ certificate }) => certificate);
}

/** Bytes. The certificates of a whole operating system have less than one megabyte. */
const LIMIT = 16 * 1024 ** 2;

/** The first release whose own JDK is 25, but for the last ones of 8.18, 8.19 and 9.1. */
const JAVA_25 = '9.2.0';

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
    const certificate = block.bytes === undefined ? undefined : readCertificate(block.bytes);
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
    const after = starts.findIndex((start) => start > at);
    const line = after === -1 ? starts.length : after;
    const own = Buffer.from(text.slice(starts[line - 1], at), 'latin1').toString('utf8');
    return { line, column: own.length + 1 };
  };
}
