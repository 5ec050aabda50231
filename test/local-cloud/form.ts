const BOUNDARY = 'x-y-z';

/** The Content-Type of what `form` makes. */
export const FORM = `multipart/form-data; boundary=${BOUNDARY}`;

/** The last bytes of a form: its closing delimiter. */
export const END = `--${BOUNDARY}--\r\n`;

/** One field; a file if it has a file name. */
export function part(name: string, content: Buffer, fileName?: string): Buffer {
  const file = fileName === undefined ? '' : `; filename="${fileName}"`;
  const head = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"${file}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), content, Buffer.from('\r\n')]);
}

/** A multipart body, byte by byte as a client may send it. */
export function form(parts: readonly Buffer[]): Buffer {
  return Buffer.concat([...parts, Buffer.from(END)]);
}
