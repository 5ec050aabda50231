import type { SourceFile } from '../model.ts';
import { type Column, parseDictionaryCsv } from './dictionary-csv.ts';
import type { Problem, Tell } from './problem.ts';
import type { FormatOptions, FormatReader } from './reading.ts';
import { tellTextProblems } from './text-problems.ts';
import { eachWordLine } from './word-lines.ts';

/** `user_dictionary` of kuromoji: `text,segments,readings,part of speech`, an entry a line (UserDictionary in Lucene). */
export const readKuromojiUserDictionary: FormatReader = async ([file], tell, options) => {
  if (file !== undefined) await parseKuromojiUserDictionary(file, tell, options);
};

/** Tells what is wrong, and gives the texts of the entries. */
export async function parseKuromojiUserDictionary(
  file: SourceFile,
  tell: Tell,
  options: FormatOptions = {},
): Promise<ReadonlySet<string>> {
  const lines = new Map<string, number>();
  const facts = await eachWordLine(file, true, ({ text, number, indent }) => {
    if (text.startsWith('#')) return;
    const at = (index: number) => ({ file: file.path, line: number, column: indent + index + 1 });
    for (const { line, bounds } of eras(text)) {
      for (const { index, ...fault } of faultsOf(line))
        tell({ ...at(index), ...fault, ...bounds, ...later(bounds, fault) });
    }
    const [first] = parseDictionaryCsv(text) ?? [];
    if (first === undefined) return;
    const before = lines.get(first.value);
    if (before === undefined) lines.set(first.value, number);
    else tellDuplicate(first.value, before, at(0), options, tell);
  });
  tellTextProblems(file.path, facts, tell);
  return new Set(lines.keys());
}

type Bounds = Pick<Problem, 'since' | 'before'>;

/** Lucene 8, to 7.x, cuts a line at any #; Lucene 9, from 8.0, takes # for a comment at the start alone. */
const LUCENE_9 = '8.0.0';

function eras(text: string): readonly { readonly line: string; readonly bounds: Bounds }[] {
  if (!text.includes('#')) return [{ line: text, bounds: {} }];
  return [
    { line: text, bounds: { since: LUCENE_9 } },
    { line: text.slice(0, text.indexOf('#')), bounds: { before: LUCENE_9 } },
  ];
}

interface Fault extends Pick<Problem, 'kind' | 'message' | 'hint' | 'since'> {
  readonly index: number;
}

/** What both say of when it is true: the later start counts. */
function later(bounds: Bounds, { since }: Fault | Omit<Fault, 'index'>): Bounds {
  return bounds.since === undefined && since !== undefined ? { since } : {};
}

/** What Lucene refuses in a line that has text: the first fault, since it stops there. */
function faultsOf(line: string): readonly Fault[] {
  const columns = parseDictionaryCsv(line);
  if (columns === undefined) return [{ kind: 'user-dictionary-quotes', index: line.indexOf('"'), ...QUOTES }];
  const [surface, segmentation, readings, partOfSpeech] = columns;
  if (
    surface === undefined ||
    segmentation === undefined ||
    readings === undefined ||
    partOfSpeech === undefined
  ) {
    return [{ kind: 'kuromoji-columns', index: 0, ...fewColumns(line, columns) }];
  }
  const segments = parts(segmentation.value);
  const read = parts(readings.value);
  if (segments.length !== read.length) {
    const message = `${quoted(surface.value)} has ${count(segments.length, 'segment')}, ${quoted(segmentation.value)}, and ${count(read.length, 'reading')}, ${quoted(readings.value)}; as many were expected.`;
    const hint = 'Give each segment its reading, parted by single blanks (U+0020).';
    return [{ kind: 'kuromoji-readings', index: readings.at, message, hint }];
  }
  const joined = segmentation.value.replaceAll(BLANKS, '');
  const whole = surface.value.replaceAll(BLANKS, '');
  if (joined === whole) return [];
  const message = `the segments of ${quoted(surface.value)} are ${quoted(joined)} together; ${quoted(whole)} was expected.`;
  const hint = 'Write the text itself as segments, parted by blanks.';
  const isLonger = joined.length > whole.length;
  return [
    {
      kind: 'kuromoji-surface',
      index: segmentation.at,
      message,
      hint,
      ...(!isLonger && { since: LUCENE_9 }),
    },
  ];
}

/** `replaceAll("  *", " ").split(" ")` of Java: U+0020 alone parts, and what is empty at the end goes. */
function parts(value: string): readonly string[] {
  if (value === '') return [''];
  const all = value.replaceAll(/ +/g, ' ').split(' ');
  return all.slice(0, all.findLastIndex((part) => part !== '') + 1);
}

/** `\s` of java.util.regex. */
const BLANKS = /[ \t\n\v\f\r]+/g;

function tellDuplicate(
  text: string,
  line: number,
  place: Pick<Problem, 'file' | 'line' | 'column'>,
  { lenient }: FormatOptions,
  tell: Tell,
): void {
  const message = `${quoted(text)} has an entry in line ${line} already.`;
  const problem = {
    kind: 'user-dictionary-duplicate',
    ...place,
    message,
    hint: 'Keep one of the two lines.',
  };
  if (lenient !== true) tell(problem);
  else {
    tell({ ...problem, before: LENIENT });
    tell({ ...problem, since: LENIENT, severity: 'warn' });
  }
}

/** From which on `lenient` drops what stands there twice. */
const LENIENT = '8.12.0';

const QUOTES = {
  message: 'the line has an odd number of double quotes; each one that opens was expected to close.',
  hint: 'Close the quote, or take it out; "" inside quotes is one quote.',
};

function fewColumns(line: string, columns: readonly Column[]) {
  const other = /[，、]/.test(line) ? 'a comma (U+002C)' : /\t|;/.test(line) ? 'a comma' : undefined;
  return {
    message: `the line has ${count(columns.length, 'column')}; four were expected: text, segments, readings and part of speech.`,
    hint:
      other === undefined
        ? 'Write text,segments,readings,part of speech; a comment starts with #.'
        : `Part the columns by ${other}: text,segments,readings,part of speech.`,
  };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
