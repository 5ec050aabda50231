/** META-INF/MANIFEST.MF, as java.util.jar.Manifest reads it. */
export interface Manifest {
  /** The attributes of the main section, by their names in lower case; the last of a name counts. */
  readonly main: ReadonlyMap<string, ManifestAttribute>;
  /** Where Java refuses the file; `main` holds what stands before. */
  readonly problem: ManifestProblem | undefined;
}

export interface ManifestAttribute {
  /** As written. */
  readonly name: string;
  readonly value: string;
  /** 1-based. */
  readonly line: number;
}

export interface ManifestProblem {
  /** 1-based. */
  readonly line: number;
  /** In Java's words. */
  readonly message: string;
}

/** The bytes that Manifest.read has room for in a line, its end included. */
const LONGEST_LINE = 512;

/**
 * Attributes.read for the main section, and the frame of those that follow, which Java refuses when it is broken.
 * A last line without a line end is not read, for java.util.jar.Manifest.FastInputStream.readLine gives up on it.
 * Never throws: what Java would throw is `problem`.
 */
export function parseManifest(bytes: Uint8Array): Manifest {
  const lines = linesOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));
  const main = new Map<string, ManifestAttribute>();
  let { at, problem } = readSection(lines, 0, (attribute) =>
    main.set(attribute.name.toLowerCase(), attribute),
  );
  while (problem === undefined && at < lines.length) {
    const { text, ended } = lines[at] ?? NOTHING;
    if (text.length + 1 > LONGEST_LINE) problem = { line: at + 1, message: 'manifest line too long' };
    else if (!ended) break;
    else if (text !== '' && !/^name: /i.test(text))
      problem = { line: at + 1, message: 'invalid manifest format' };
    else {
      at += 1;
      if (text === '') continue;
      for (; lines[at]?.text.startsWith(' '); at += 1) {
        const long = (lines[at]?.text.length ?? 0) + 1 > LONGEST_LINE;
        if (long) return { main, problem: { line: at + 1, message: 'manifest line too long' } };
      }
      ({ at, problem } = readSection(lines, at, () => undefined));
    }
  }
  return { main, problem };
}

interface Line {
  /** One character a byte. */
  readonly text: string;
  /** False: the file ends before the line does. */
  readonly ended: boolean;
}

const NOTHING: Line = { text: '', ended: false };

/** Lines end in CR LF, LF or CR. */
function linesOf(text: string): readonly Line[] {
  const lines = [...text.matchAll(/([^\r\n]*)(\r\n|\r|\n)/g)];
  const last = lines.at(-1);
  const rest = text.slice(last === undefined ? 0 : last.index + last[0].length);
  return [
    ...lines.map(([, line = '']) => ({ text: line, ended: true })),
    ...(rest === '' ? [] : [{ text: rest, ended: false }]),
  ];
}

interface Section {
  /** The index of the line behind the section. */
  readonly at: number;
  readonly problem: ManifestProblem | undefined;
}

function readSection(
  lines: readonly Line[],
  from: number,
  take: (attribute: ManifestAttribute) => void,
): Section {
  let at = from;
  while (at < lines.length) {
    const first = at;
    const stop = (message: string): Section => ({ at, problem: { line: at + 1, message } });
    const { text, ended } = lines[at] ?? NOTHING;
    if (text.length + 1 > LONGEST_LINE) return stop('line too long');
    if (!ended) return { at: lines.length, problem: undefined };
    at += 1;
    if (text === '') break;
    const separator = text.indexOf(':');
    if (text.startsWith(' '))
      return { at, problem: { line: first + 1, message: 'misplaced continuation line' } };
    if (separator === -1 || text[separator + 1] !== ' ') {
      return { at, problem: { line: first + 1, message: 'invalid header field' } };
    }
    let value = text.slice(separator + 2);
    for (; lines[at]?.text.startsWith(' '); at += 1) {
      const more = lines[at] ?? NOTHING;
      if (more.text.length + 1 > LONGEST_LINE) return stop('line too long');
      // The attribute is put when its last line is read, which this one never is.
      if (!more.ended) return { at: lines.length, problem: undefined };
      value += more.text.slice(1);
    }
    const name = text.slice(0, separator);
    if (!/^[A-Za-z0-9_-]{1,70}$/.test(name)) {
      return { at, problem: { line: first + 1, message: `invalid header field name: ${utf8(name)}` } };
    }
    take({ name, value: utf8(value), line: first + 1 });
  }
  return { at, problem: undefined };
}

function utf8(latin1: string): string {
  return Buffer.from(latin1, 'latin1').toString('utf8');
}
