import { createHash } from 'node:crypto';

/** A store in Java's own format: trusted certificates, and keys without any, under the password. */
export function jks(
  certificates: readonly Uint8Array[],
  { keys = 0, password = 'changeit', magic = 0xfeedfeed }: JksOptions = {},
): Buffer {
  const trusted = certificates.flatMap((one, index) => [
    int(2),
    text(`ca${index}`),
    Buffer.alloc(8),
    text('X.509'),
    int(one.length),
    one,
  ]);
  const own = Array.from({ length: keys }, () => [
    int(1),
    text('key'),
    Buffer.alloc(8),
    int(1),
    Buffer.of(0),
    int(0),
  ]);
  const body = Buffer.concat([
    int(magic),
    int(2),
    int(certificates.length + keys),
    ...trusted,
    ...own.flat(),
  ]);
  const wide = Buffer.from(password, 'utf16le').swap16();
  return Buffer.concat([
    body,
    createHash('sha1').update(wide).update('Mighty Aphrodite').update(body).digest(),
  ]);
}

interface JksOptions {
  readonly keys?: number;
  readonly password?: string;
  readonly magic?: number;
}

function int(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function text(value: string): Buffer {
  return Buffer.concat([int(value.length).subarray(2), Buffer.from(value)]);
}
