/** How many bytes from a file's start are looked at. */
export const HEAD_BYTES = 16;

/** How many bytes from its end: a MaxMind database keeps its metadata in the last 128 KiB (MaxMind DB format 2.0). */
export const TAIL_BYTES = 128 * 1024;

/**
 * Formats whose content is compressed already, by their first bytes. Deflating them costs time for a few percent.
 * The list is part of the pack format: a change gives other archive digests for the same files.
 */
const HEADS: readonly Buffer[] = [
  'PK\x03\x04', // zip, jar (APPNOTE 4.3.7)
  'PK\x05\x06', // a zip without entries (APPNOTE 4.3.16)
  '\x1f\x8b\x08', // gzip (RFC 1952)
  '\x89PNG\r\n\x1a\n',
  '\xff\xd8\xff', // JPEG
  'GIF87a',
  'GIF89a',
  '7z\xbc\xaf\x27\x1c',
  '\xfd7zXZ\x00',
  '\x28\xb5\x2f\xfd', // Zstandard (RFC 8878)
].map((bytes) => Buffer.from(bytes, 'latin1'));

/** `BZh`, a level, and the first block's own mark: `BZh` alone could begin a text. */
const BZIP2 = /^BZh[1-9]1AY&SY/;

/** Before the metadata of a MaxMind database. */
const MAXMIND = Buffer.from('\xab\xcd\xefMaxMind.com', 'latin1');

/** A file's first bytes, `HEAD_BYTES` of them if it has so many -> do they say that the rest is compressed? */
export function startsCompressed(head: Buffer): boolean {
  return (
    HEADS.some((magic) => head.subarray(0, magic.length).equals(magic)) ||
    BZIP2.test(head.toString('latin1', 0, HEAD_BYTES))
  );
}

/** A file's last bytes, `TAIL_BYTES` of them if it has so many -> is it a format that is stored and known by its end? */
export function endsCompressed(tail: Buffer): boolean {
  return tail.includes(MAXMIND);
}
