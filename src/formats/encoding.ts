import { analyse } from 'chardet';
import { encodingExists, getDecoder } from 'iconv-lite';

/** Bytes that are no UTF-8 -> the name of the encoding that they most look like, `windows-1252`; undefined when nothing fits. */
export function guessEncoding(bytes: Uint8Array): string | undefined {
  const best = analyse(bytes).find(
    ({ name }) => name !== 'UTF-8' && name !== 'ASCII' && encodingExists(name),
  );
  return best?.name;
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
