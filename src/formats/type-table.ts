import type { SourceFile } from '../model.ts';
import { parseArrowRule } from './arrow-rule.ts';
import { parseEscapes } from './escapes.ts';
import type { Problem, Tell } from './problem.ts';
import type { FormatReader } from './reading.ts';
import { tellTextProblems } from './text-problems.ts';
import { eachWordLine } from './word-lines.ts';

/** The types of characters (WordDelimiterTokenFilterFactory.parseType), by the bits of WordDelimiterFilter. */
export const characterTypes: Readonly<Record<string, number>> = {
  LOWER: 1,
  UPPER: 2,
  ALPHA: 3,
  DIGIT: 4,
  ALPHANUM: 7,
  SUBWORD_DELIM: 8,
};

/** `type_table_path` of word_delimiter and word_delimiter_graph: a character => its type, a rule a line. */
export const readTypeTable: FormatReader = async ([file], tell) => {
  if (file !== undefined) await parseTypeTable(file, tell);
};

/** Tells what is wrong, and gives each character's type, by its name. */
export async function parseTypeTable(file: SourceFile, tell: Tell): Promise<ReadonlyMap<string, string>> {
  const types = new Map<string, string>();
  const lines = new Map<string, number>();
  let rules = 0;
  const facts = await eachWordLine(file, true, ({ text, raw, number, indent }) => {
    const say = (kind: string, at: number, message: string, hint: string): void =>
      tell({ kind, file: file.path, line: number, column: indent + at + 1, message, hint });
    const rule = parseArrowRule(text);
    if (raw.startsWith('#')) {
      if (rule?.left === '#') say('type-table-comment', 0, LOST.message, LOST.hint);
      return;
    }
    rules += 1;
    if (rule === undefined) {
      say(
        'type-table-rule',
        0,
        `${JSON.stringify(text)} has no =>; a character => its type was expected.`,
        FORM,
      );
      return;
    }
    const read = parseEscapes(rule.left);
    if ('problem' in read) {
      say(
        'type-table-rule',
        rule.leftAt + read.at,
        `${read.problem}, in ${JSON.stringify(rule.left)}.`,
        FORM,
      );
    } else if (read.text.length !== 1) {
      const found = read.text === '' ? 'nothing' : JSON.stringify(rule.left);
      const beyond = [...read.text].length === 1 ? ', which is two of UTF-16' : '';
      say(
        'type-table-rule',
        rule.leftAt,
        `${found} stands before =>${beyond}; one character was expected.`,
        FORM,
      );
    } else if (!Object.hasOwn(characterTypes, rule.right)) {
      const found = rule.right === '' ? 'nothing' : JSON.stringify(rule.right);
      say('type-table-rule', rule.rightAt, `${found} is no type; ${NAMES} was expected.`, FORM);
    } else {
      if (types.has(read.text)) {
        const before = `${JSON.stringify(rule.left)} has a type in line ${lines.get(read.text)} already; this one counts.`;
        say('type-table-duplicate', rule.leftAt, before, 'Keep one of the two lines.');
      }
      types.set(read.text, rule.right);
      lines.set(read.text, number);
    }
  });
  tellTextProblems(file.path, facts, tell);
  if (rules === 0 && facts.malformed === undefined) tell(empty(file.path));
  return types;
}

const NAMES = `one of ${Object.keys(characterTypes).join(', ')}`;
const FORM = 'Write a character => TYPE, such as $ => DIGIT; \\u0020 is a blank, \\u0023 a #.';

const LOST = {
  message: 'a line that starts with # is a comment, so this type of # is left out.',
  hint: 'Write \\u0023 => for the type of #, or leave the arrow out of the comment.',
};

function empty(file: string): Problem {
  return {
    kind: 'type-table-empty',
    file,
    line: 1,
    column: 1,
    message: 'the file holds no rule; at least one was expected.',
    hint: 'Add a rule such as $ => DIGIT, or take type_table_path out of the settings.',
  };
}
