import type { SourceFile } from '../model.ts';
import { wordsOf } from './hunspell-words-of.ts';
import { javaTrim } from './word-lines.ts';

/** A SET or FLAG line, as it is found before anything else is read. */
export interface EarlyLine {
  readonly text: string;
  readonly number: number;
}

/** What Lucene from 8.9 on finds at the start of an .aff. */
export interface Prologue {
  /** A byte order mark of UTF-8, which is read over. */
  readonly bom: boolean;
  /** The last one counts, but each must be right. */
  readonly sets: readonly EarlyLine[];
  /** Of several, the last. */
  readonly flag: EarlyLine | undefined;
}

/** Bytes, behind a byte order mark (Dictionary.MAX_PROLOGUE_SCAN_WINDOW less one). */
export const WINDOW = 30_719;

/** Dictionary.readConfig: SET and FLAG in column 1, until there are both. */
export async function readPrologue(file: SourceFile): Promise<Prologue> {
  const start = await firstBytes(file, WINDOW + BOM.length);
  const bom = start.subarray(0, BOM.length).equals(BOM);
  const text = start
    .subarray(bom ? BOM.length : 0)
    .subarray(0, WINDOW)
    .toString(bom ? 'utf8' : 'latin1');
  const sets: EarlyLine[] = [];
  let flag: EarlyLine | undefined;
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    const [first] = wordsOf(line);
    if (first?.text === 'SET') sets.push({ text: line, number: index + 1 });
    if (first?.text === 'FLAG') flag = { text: line, number: index + 1 };
    if (sets.length > 0 && flag !== undefined) break;
  }
  return { bom, sets, flag };
}

/** Dictionary.getDictionaryEncoding of Lucene before 8.9: the first line `SET ` anywhere, and all that follows on it. */
export async function findEncoding(
  file: SourceFile,
): Promise<(EarlyLine & { encoding: string }) | undefined> {
  let rest = '';
  let number = 0;
  for await (const chunk of await file.open()) {
    const lines = (rest + Buffer.from(chunk).toString('latin1')).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST) rest = rest.slice(0, LONGEST);
    for (const line of lines) {
      number += 1;
      const found = encodingIn(line, number);
      if (found !== undefined) return found;
    }
  }
  return encodingIn(rest, number + 1);
}

function encodingIn(line: string, number: number): (EarlyLine & { encoding: string }) | undefined {
  const text = line.replaceAll('\r', '');
  const [found = ''] = /^(?:\u00ef\u00bb\u00bf)?SET[ \t\v\f]+/.exec(text) ?? [];
  if (found === '') return undefined;
  return { text, number, encoding: javaTrim(text.slice(found.length)) };
}

const BOM = Buffer.of(0xef, 0xbb, 0xbf);

/** A line is no longer than this where it matters. */
const LONGEST = 65_536;

async function firstBytes(file: SourceFile, wanted: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of await file.open()) {
    chunks.push(Buffer.from(chunk));
    size += chunk.length;
    if (size >= wanted) break;
  }
  return Buffer.concat(chunks).subarray(0, wanted);
}
