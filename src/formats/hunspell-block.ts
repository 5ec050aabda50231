import type { TellFault } from './hunspell-affixes.ts';
import { type AffixLine, hasWords, placeOf, quoted } from './hunspell-line.ts';

/** Lines that belong to a header above them. */
export interface Block {
  readonly header: AffixLine;
  /** How many lines the header announces. */
  readonly count: number;
  /** Takes the next line, as it stands in the file. `stray`: it was none of the block's, and is still to be read. */
  readonly take: (line: AffixLine, nth: number) => 'taken' | 'stray';
  /** Which rule speaks of a file that ends too early. */
  readonly kind: string;
}

/** The n lines behind REP, MAP, ICONV and the like. */
export interface BlockShape {
  readonly least: number;
  readonly most: number;
  /** A line, for a message. */
  readonly form: string;
}

export const KIND = 'hunspell-block';

/** The lines of a directive are counted, not recognised: `use` takes each that has the shape. */
export function blockOf(
  header: AffixLine,
  count: number,
  shape: BlockShape,
  tell: TellFault,
  use: (line: AffixLine) => void,
): Block {
  const keyword = header.words[0]?.text ?? '';
  return {
    header,
    count,
    kind: KIND,
    take: (line, nth) => {
      const first = line.words[0]?.text;
      const own = first === keyword;
      const counted = `line ${nth} of the ${count} that line ${header.number} announces`;
      if (!hasWords(line, shape.least, shape.most, tell, { kind: KIND, form: shape.form, counted })) {
        return own || line.text.trim() === '' ? 'taken' : 'stray';
      }
      if (!own) {
        tell({
          kind: KIND,
          ...placeOf(line, 0),
          message: `${quoted(line.text)} is read as ${counted}, as it follows ${keyword}; nothing else is made of it.`,
          hint: `Give ${keyword} in line ${header.number} the number of ${keyword} lines that follow it.`,
          severity: 'warn',
        });
      }
      use(line);
      return 'taken';
    },
  };
}

/** The file ended inside of a block. */
export function tellEnd(
  { header, count, kind }: Block,
  taken: number,
  lastLine: number,
  tell: TellFault,
): void {
  const name = header.words[0]?.text ?? '';
  tell({
    kind,
    line: Math.max(lastLine, header.number),
    column: 1,
    message: `the file ends after ${taken} of the ${count} lines that ${quoted(header.text)} in line ${header.number} announces.`,
    hint: `Write ${taken} as the number of ${name} in line ${header.number}, or add the lines that are missing.`,
  });
}

/** ICONV and OCONV: a text is mapped once. */
export function conversions(tell: TellFault): {
  readonly mappings: ReadonlyMap<string, string>;
  readonly use: (line: AffixLine) => void;
} {
  const mappings = new Map<string, string>();
  const use = (line: AffixLine) => {
    const [, from, to] = line.words;
    if (from === undefined || to === undefined) return;
    if (mappings.has(from.text)) {
      tell({
        kind: KIND,
        ...placeOf(line, 1),
        message: `${quoted(from.text)} is mapped for the second time; once was expected.`,
        hint: 'Remove one of the two lines, and lower the number in the header by one.',
      });
    }
    mappings.set(from.text, to.text);
  };
  return { mappings, use };
}

/** MAP: `(` goes with `)`. */
export function checkMap(line: AffixLine, tell: TellFault): void {
  const [, group] = line.words;
  if (group === undefined) return;
  for (let at = group.text.indexOf('('); at !== -1; at = group.text.indexOf('(', at)) {
    const closing = group.text.indexOf(')', at);
    if (closing === -1) {
      tell({
        kind: KIND,
        line: line.number,
        column: group.at + at + 1,
        message: `the parenthesis in ${quoted(group.text)} is not closed.`,
        hint: 'Close it with ), or take it away.',
      });
      return;
    }
    at = closing;
  }
}
