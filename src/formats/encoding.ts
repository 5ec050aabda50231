import { analyse } from 'chardet';
import { encodingExists } from 'iconv-lite';

/** Bytes that are no UTF-8 -> the name of the encoding that they most look like, `windows-1252`; undefined when nothing fits. */
export function guessEncoding(bytes: Uint8Array): string | undefined {
  const best = analyse(bytes).find(
    ({ name }) => name !== 'UTF-8' && name !== 'ASCII' && encodingExists(name),
  );
  return best?.name;
}
