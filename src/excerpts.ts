import { isUtf8 } from 'node:buffer';
import { readBytes } from './formats/bytes.ts';
import type { Finding, Source } from './model.ts';

/** The lines that findings point at, by `placeKey`: for a report to show them. */
export type Excerpts = ReadonlyMap<string, string>;

/** `outside` as of a finding: a file outside may be called like one inside. */
export function placeKey({ file, outside }: Pick<Finding, 'file' | 'outside'>, line: number): string {
  return `${outside ? 'outside ' : ''}${line}:${file}`;
}

/** Text that an author writes and nobody keeps a secret in: a line of `.env` or of a key is never shown. */
const SHOWN = /(^|[.])(properties|policy|ya?ml|json|txt|aff|dic|xml|conf|options|MF)$/i;
/** Bytes of a file, UTF-16 units of a line, and lines of an extension beyond which none is shown. */
const FILE_LIMIT = 1024 ** 2;
const LINE_LIMIT = 4096;
const LINES_LIMIT = 200;

/**
 * Source + findings -> the lines of text files that they point at, as far as they are short and few. `texts` are the files
 * outside the source.
 */
export async function readExcerpts(
  source: Source,
  findings: readonly Finding[],
  texts: readonly { readonly file: string; readonly text: string }[] = [],
): Promise<Excerpts> {
  const excerpts = new Map<string, string>();
  for (const { file, text } of texts) {
    const outside = findings.filter((finding) => finding.outside === true && finding.file === file);
    add(excerpts, outside, outside.length === 0 ? [] : text.split(END));
  }
  const placed = findings.filter(({ line, outside }) => line !== undefined && outside !== true);
  for (const path of new Set(placed.map(({ file }) => file))) {
    const file = source.files.find((each) => each.path === path);
    if (excerpts.size >= LINES_LIMIT || file === undefined) continue;
    if (!SHOWN.test(path) || file.size > FILE_LIMIT) continue;
    const lines = linesOf(Buffer.from(await readBytes(file, FILE_LIMIT)));
    const own = placed.filter((each) => each.file === path);
    add(excerpts, own, lines);
  }
  return excerpts;
}

function add(excerpts: Map<string, string>, findings: readonly Finding[], lines: readonly string[]): void {
  for (const finding of findings.slice(0, LINES_LIMIT)) {
    const { line = 0 } = finding;
    const text = lines[line - 1];
    if (text !== undefined && text.length <= LINE_LIMIT) excerpts.set(placeKey(finding, line), text);
  }
}

const END = /\r\n|\n|\r/;

function linesOf(bytes: Buffer): readonly string[] {
  const text = bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1');
  // No editor shows a byte order mark, and no column counts it.
  return text.replace(/^\ufeff/, '').split(END);
}
