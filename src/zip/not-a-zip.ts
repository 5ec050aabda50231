import { SlipwayError } from '../errors.ts';

/** Bytes from the start of a file that tell its format; a tar's signature stands deepest, at 257. */
export const HEAD_SIZE = 262;

/** Where a signature stands, its bytes, the format's name, and how to unpack it. */
const FORMATS: readonly (readonly [offset: number, signature: string, name: string, unpack: string])[] = [
  [0, '\x1f\x8b', 'gzip', 'tar xzf'],
  [0, '7z\xbc\xaf\x27\x1c', '7z', '7z x'],
  [0, 'Rar!\x1a\x07', 'rar', 'unrar x'],
  [0, '\xfd7zXZ\x00', 'xz', 'tar xJf'],
  [0, 'BZh', 'bzip2', 'tar xjf'],
  [0, '\x28\xb5\x2f\xfd', 'zstd', 'tar --zstd -xf'],
  [257, 'ustar', 'tar', 'tar xf'],
];

/** Refuses a file that another format's signature or an empty content tells is no zip. */
export function refuseOtherFormats(head: Buffer, path: string): void {
  if (head.length === 0) throw notAZip(path, 'is empty', 'Give the path of a folder or a zip.');
  for (const [offset, signature, name, unpack] of FORMATS) {
    if (head.toString('latin1', offset, offset + signature.length) === signature) {
      throw notAZip(
        path,
        `is ${name}, not a zip`,
        `Unpack it with \`${unpack}\` and give Slipway the folder.`,
      );
    }
  }
}

/** A file without an end record: a zip that was cut, when it starts like one, or no zip at all. */
export function noEndRecord(head: Buffer, path: string): SlipwayError {
  if (!startsLikeZip(head)) {
    return notAZip(path, 'is neither a folder nor a zip', 'Give the path of a folder or a zip.');
  }
  const fact = `${path}: no end record in its last 65,557 bytes: it was cut, or something was put behind it`;
  return new SlipwayError('ZIP_TRUNCATED', fact, 'Fetch or build the zip again.');
}

function startsLikeZip(head: Buffer): boolean {
  return ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'].includes(head.toString('latin1', 0, 4));
}

function notAZip(path: string, fact: string, hint: string): SlipwayError {
  return new SlipwayError('ZIP_NOT_A_ZIP', `${path} ${fact}`, hint);
}
