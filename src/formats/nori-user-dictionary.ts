import type { SourceFile } from '../model.ts';
import { parseDictionaryCsv } from './dictionary-csv.ts';
import { invisibleEnd } from './invisible.ts';
import type { Problem, Tell } from './problem.ts';
import type { FormatOptions, FormatReader } from './reading.ts';
import { tellTextProblems } from './text-problems.ts';
import { eachWordLine } from './word-lines.ts';

/** `user_dictionary` of nori: a token, and the segments that it is made of, an entry a line (UserDictionary in Lucene). */
export const readNoriUserDictionary: FormatReader = async ([file], tell, options) => {
  if (file !== undefined) await parseNoriUserDictionary(file, tell, options);
};

type Place = Required<Pick<Problem, 'file' | 'line' | 'column'>>;

/** Tells what is wrong, and gives the line of each token's entry. */
export async function parseNoriUserDictionary(
  file: SourceFile,
  tell: Tell,
  options: FormatOptions = {},
): Promise<ReadonlyMap<string, number>> {
  const rows = new Map<string, number>();
  const tokens = new Map<string, number>();
  const facts = await eachWordLine(file, true, ({ text, number, indent }) => {
    if (text.startsWith('#')) return;
    const place = { file: file.path, line: number, column: indent + 1 };
    const isRepeated = tellRow(text, place, rows, options, tell);
    readNoriEntry(text, place, tokens, isRepeated ? () => undefined : tell);
  });
  tellTextProblems(file.path, facts, tell);
  return tokens;
}

/** From which on Elasticsearch itself looks for repeated rows, as CSV, which they are not. */
const CHECKED = '8.12.0';

/** What Elasticsearch does before Lucene: true for a row whose first column stood there before. */
function tellRow(
  text: string,
  place: Place,
  rows: Map<string, number>,
  { lenient }: FormatOptions,
  tell: Tell,
): boolean {
  const [first] = parseDictionaryCsv(text) ?? [];
  if (first === undefined) {
    const column = place.column + text.indexOf('"');
    tell({ kind: 'user-dictionary-quotes', ...place, column, ...QUOTES, since: CHECKED });
    return false;
  }
  const before = rows.get(first.value);
  if (before === undefined) {
    rows.set(first.value, place.line);
    return false;
  }
  const message = `${JSON.stringify(first.value)} has an entry in line ${before} already.`;
  const hint = 'Keep one of the two lines.';
  const softened = lenient === true && { severity: 'warn' as const };
  tell({ kind: 'user-dictionary-duplicate', ...place, message, hint, since: CHECKED, ...softened });
  return true;
}

/** A line as Lucene reads it: cut at the first #, parted by blanks. `tokens` holds those of the lines before. */
export function readNoriEntry(line: string, place: Place, tokens: Map<string, number>, tell: Tell): void {
  const entry = line.replace(COMMENT, '');
  if (!/[^\0- ]/.test(entry)) return;
  if (entry !== line && !/\s$/.test(entry)) {
    const column = place.column + entry.length;
    tell({ kind: 'nori-comment', ...place, column, ...cutAt(line, entry) });
  }
  const [token = '', ...segments] = javaSplit(entry);
  const invisible = invisibleEnd(token, place);
  if (invisible !== undefined) tell(invisible);
  const before = tokens.get(token);
  if (before !== undefined) {
    const message = `${JSON.stringify(token)} has an entry in line ${before} already, which alone counts.`;
    tell({ kind: 'nori-duplicate', ...place, message, hint: 'Keep one of the two lines.' });
    return;
  }
  tokens.set(token, place.line);
  const joined = segments.join('');
  const column = place.column + token.length + 1;
  if (joined.length > token.length) {
    tell({ kind: 'nori-segments', ...place, column, ...bigger(token, segments) });
  } else if (segments.length > 0 && joined !== token) {
    tell({ kind: 'nori-surface', ...place, column, ...differs(token, joined) });
  }
}

/** `#.*$` of java.util.regex, where what ends a line is not crossed. */
const COMMENT = /#[^\u0085\u2028\u2029]*(?=[\u0085\u2028\u2029]?$)/;

/** `split("\\s+")` of Java: what is empty at the end goes, and at the start it stays. */
function javaSplit(text: string): readonly string[] {
  const all = text.split(/[ \t\n\v\f\r]+/);
  return all.slice(0, all.findLastIndex((part) => part !== '') + 1);
}

const QUOTES = {
  message:
    'the line has an odd number of double quotes, which Elasticsearch counts before it reads the entry.',
  hint: 'Take the quote out; tokens need none.',
};

function cutAt(line: string, entry: string) {
  return {
    message: `# starts a comment anywhere, so ${JSON.stringify(line)} is ${JSON.stringify(entry)}.`,
    hint: 'Take # out of the token, or put a blank before a comment.',
  };
}

function bigger(token: string, segments: readonly string[]) {
  const text = segments.join(' ');
  return {
    message: `the segments of ${JSON.stringify(token)}, ${JSON.stringify(text)}, are longer than it.`,
    hint: text.endsWith(',')
      ? 'Take the comma at the end of the line out.'
      : 'Write the token, a blank, and the parts that it is made of.',
  };
}

function differs(token: string, joined: string) {
  return {
    message: `the segments of ${JSON.stringify(token)} are ${JSON.stringify(joined)} together, which is another text.`,
    hint: 'Write the parts that the token is made of, or the token alone.',
  };
}
