import { analyse } from 'chardet';
import { decode, encodingExists, getDecoder } from 'iconv-lite';

/** Bytes that are no UTF-8 -> the name of the encoding that they most look like, `windows-1252`; undefined when nothing fits. */
export function guessEncoding(bytes: Uint8Array): string | undefined {
  const best = analyse(bytes).find(
    ({ name }) => name !== 'UTF-8' && name !== 'ASCII' && encodingExists(name),
  );
  return best?.name;
}

/** What each of the 256 bytes stands for in a single-byte encoding, U+FFFD for none; undefined for an encoding that is not known. */
export function byteTable(encoding: string): string | undefined {
  if (!encodingExists(encoding)) return undefined;
  const table = Array.from({ length: 256 }, (_, byte) => decode(Buffer.of(byte), encoding));
  return table.every((character) => character.length === 1) ? table.join('') : undefined;
}

/** Turns bytes into text, chunk by chunk. */
export interface Decoder {
  write(bytes: Uint8Array): string;
  end(): string;
}

/** A decoder that gives U+FFFD for what is malformed, as Java's do; undefined for an encoding that is not known. */
export function decoderOf(encoding: string): Decoder | undefined {
  if (!encodingExists(encoding)) return undefined;
  const decoder = getDecoder(encoding);
  return { write: (bytes) => decoder.write(Buffer.from(bytes)), end: () => decoder.end() ?? '' };
}
