/** Reads big-endian numbers from a class file, one after the other. Past the end it reads zeros and stays `ended`. */
export interface ClassBytes {
  /** The offset of the next byte. */
  readonly at: () => number;
  readonly ended: () => boolean;
  readonly u1: () => number;
  readonly u2: () => number;
  readonly u4: () => number;
  readonly skip: (bytes: number) => void;
  readonly text: (bytes: number) => string;
}

export function classBytes(bytes: Uint8Array): ClassBytes {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  let ended = false;
  const take = (length: number): number | undefined => {
    const start = at;
    if (length > buffer.length - at) {
      ended = true;
      at = buffer.length;
      return undefined;
    }
    at += length;
    return start;
  };
  const number = (length: 1 | 2 | 4) => () => {
    const start = take(length);
    return start === undefined ? 0 : buffer.readUIntBE(start, length);
  };
  return {
    at: () => at,
    ended: () => ended,
    u1: number(1),
    u2: number(2),
    u4: number(4),
    skip: (length) => void take(length),
    text: (length) => {
      const start = take(length);
      return start === undefined ? '' : buffer.toString('utf8', start, start + length);
    },
  };
}
