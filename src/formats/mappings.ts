import type { SourceFile } from '../model.ts';
import { type ArrowRule, parseArrowRule } from './arrow-rule.ts';
import { parseEscapes } from './escapes.ts';
import type { Tell } from './problem.ts';
import type { FormatReader } from './reading.ts';
import { tellTextProblems } from './text-problems.ts';
import { eachWordLine, type WordLine } from './word-lines.ts';

/** `mappings_path` of the mapping char filter (MappingCharFilterFactory in Elasticsearch): left => right, a rule a line. */
export const readMappings: FormatReader = async ([file], tell) => {
  if (file !== undefined) await parseMappings(file, tell);
};

/** Tells what is wrong, and gives what each left side becomes. */
export async function parseMappings(file: SourceFile, tell: Tell): Promise<ReadonlyMap<string, string>> {
  const mappings = new Map<string, string>();
  const lines = new Map<string, number>();
  const facts = await eachWordLine(file, true, (line) => {
    const place = placeIn(file.path, line);
    const rule = parseArrowRule(line.text);
    if (line.raw.startsWith('#')) {
      if (rule?.left === '#') tell({ kind: 'mappings-comment', ...place(0), ...LOST });
      return;
    }
    if (line.text.startsWith('#')) tell({ kind: 'mappings-comment', ...place(0), ...NOT_ONE });
    if (rule === undefined) {
      tell({ kind: 'mappings-arrow', ...place(0), ...noArrow(line.text) });
      return;
    }
    const sides = unescaped(rule, place, tell);
    if (sides === undefined) return;
    const [left, right] = sides;
    if (left === '') tell({ kind: 'mappings-empty-left', ...place(0), ...EMPTY_LEFT });
    else if (mappings.has(left)) {
      tell({ kind: 'mappings-duplicate', ...place(rule.leftAt), ...twice(rule.left, lines.get(left)) });
    } else {
      if (rule.left.includes('=>')) tell({ kind: 'mappings-several-arrows', ...place(0), ...several(rule) });
      mappings.set(left, right);
      lines.set(left, line.number);
    }
  });
  tellTextProblems(file.path, facts, tell);
  return mappings;
}

/** Both sides, the left one first, as Elasticsearch reads them; undefined when it was told that one cannot be read. */
function unescaped(
  rule: ArrowRule,
  place: (at: number) => Place,
  tell: Tell,
): readonly [left: string, right: string] | undefined {
  const texts: string[] = [];
  for (const [side, start] of [
    [rule.left, rule.leftAt],
    [rule.right, rule.rightAt],
  ] as const) {
    const read = parseEscapes(side);
    if ('problem' in read) {
      const hint = 'Write \\\\ for a backslash and \\uXXXX, with four hexadecimal digits, for a character.';
      const message = `${read.problem}, in ${JSON.stringify(side)}.`;
      tell({ kind: 'mappings-escape', ...place(start + read.at), message, hint });
      return undefined;
    }
    texts.push(read.text);
  }
  const [left = '', right = ''] = texts;
  return [left, right];
}

interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

function placeIn(file: string, { number, indent }: WordLine): (at: number) => Place {
  return (at) => ({ file, line: number, column: indent + at + 1 });
}

const LOST = {
  message: 'a line that starts with # is a comment, so this mapping of # is left out.',
  hint: 'Write \\u0023 => for a mapping of #, or leave the arrow out of the comment.',
};

const NOT_ONE = {
  message: 'blanks stand before #, so this is no comment: # is a part of the left side.',
  hint: 'Put # in the first column, or write \\u0023 where # is meant.',
};

const EMPTY_LEFT = {
  message: 'nothing stands before =>, and the characters to replace were expected.',
  hint: 'Write what is to be replaced before =>; \\u0020 is a blank.',
};

function noArrow(rule: string) {
  return {
    message: `${JSON.stringify(rule)} has no =>; a mapping, left => right, was expected.`,
    hint: 'Write left => right, with nothing after => to delete, or put # in the first column of a comment.',
  };
}

function twice(left: string, line: number | undefined) {
  return {
    message: `${JSON.stringify(left)} is mapped a second time; line ${line} has it already.`,
    hint: `Keep one of the two lines, ${line} or this one.`,
  };
}

function several({ left, right }: ArrowRule) {
  return {
    message: `the last => counts, so ${JSON.stringify(left)} becomes ${JSON.stringify(right)}.`,
    hint: 'Write one mapping a line, and \\u003D\\u003E where => itself is meant.',
  };
}
