import type { SourceFile } from '../model.ts';
import { eachLine, type TextFacts } from './text.ts';

/** The lines of a rule file that Elasticsearch hands to ICU, and those that it takes out. */
export interface RuleLines {
  readonly facts: TextFacts;
  /** Joined by line feeds. */
  readonly text: string;
  readonly kept: readonly KeptLine[];
  /** Lines that start with #: their numbers, and where in the text they were. */
  readonly comments: readonly KeptLine[];
  /** The first line that was not kept, as the file is larger than any that ICU could use. */
  readonly cutAt: number | undefined;
}

interface KeptLine {
  readonly number: number;
  /** Index in the text. */
  readonly start: number;
}

/** UTF-16 units: ICU's own largest rules are a tenth of it, and building their tables takes it minutes. */
const LIMIT = 256 * 1024;

/** As IcuTokenizerFactory.parseRules does. */
export async function readRuleLines(file: SourceFile): Promise<RuleLines> {
  const lines: string[] = [];
  const kept: KeptLine[] = [];
  const comments: KeptLine[] = [];
  let start = 0;
  let cutAt: number | undefined;
  const facts = await eachLine(file, (line, number) => {
    if (cutAt !== undefined || start + line.length > LIMIT) {
      cutAt ??= number;
    } else if (line.startsWith('#')) {
      if (comments.length < LIMIT) comments.push({ number, start });
    } else {
      lines.push(line);
      kept.push({ number, start });
      start += line.length + 1;
    }
  });
  return { facts, text: lines.join('\n'), kept, comments, cutAt };
}

/** The place in the file of an index in the text. */
export function placeOf({ kept }: RuleLines, at: number): { readonly line: number; readonly column: number } {
  let [low, high] = [0, kept.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((kept[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const line = kept[low];
  return line === undefined ? { line: 1, column: 1 } : { line: line.number, column: at - line.start + 1 };
}
