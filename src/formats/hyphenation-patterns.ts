import type { SourceFile } from '../model.ts';
import { letterProblems, type Pattern, patternProblem } from './hyphenation-letters.ts';
import { type PlacedWord, splitterOf } from './hyphenation-words.ts';
import type { Problem, Tell } from './problem.ts';
import type { FormatReader } from './reading.ts';
import { readXml } from './xml-document.ts';
import type { XmlElement } from './xml-events.ts';
import { tellXmlProblems } from './xml-problems.ts';

/** `hyphenation_patterns_path`: the XML of FOP, as Lucene's PatternParser reads it. */
export const readHyphenationPatterns: FormatReader = async ([file], tell) => {
  if (file !== undefined) await parseHyphenationPatterns(file, tell);
};

type Section = 'classes' | 'exceptions' | 'patterns' | 'hyphen' | undefined;

async function parseHyphenationPatterns(file: SourceFile, tell: Tell): Promise<void> {
  const classes = new Map<string, string>();
  const letters = new Map<string, Pattern>();
  let section: Section;
  let patterns = 0;
  let hasExceptions = false;
  let root: XmlElement | undefined;

  const say = (kind: string, { line, column }: Pick<PlacedWord, 'line' | 'column'>, said: Said) =>
    tell({ kind, file: file.path, line, column, ...said });
  const take = (word: PlacedWord) => {
    if (section === 'classes') addClass(word.text, classes);
    if (section !== 'patterns') return;
    patterns += 1;
    const problem = patternProblem(word.text);
    if (problem !== undefined) say(problem.kind, word, problem);
    for (const letter of word.text.replace(/[\d.]/g, ''))
      if (letters.size < LETTERS && !letters.has(letter)) letters.set(letter, word);
  };
  const words = splitterOf(take);
  const facts = await readXml(
    file,
    {
      open: (element) => {
        root ??= element;
        words.flush();
        const { name } = element;
        if (isSection(name)) section = name;
        if (name === 'exceptions') hasExceptions = true;
        if (name === 'hyphen' && !hasExceptions) say('hyphenation-hyphen', element, HYPHEN);
        const problem = elementProblem(element);
        if (problem !== undefined) say(problem.kind, element, problem);
      },
      close: () => {
        const word = words.flush();
        if (word !== undefined) take(word);
        section = section === 'hyphen' ? 'exceptions' : undefined;
      },
      text: (text, place) => {
        if (section !== undefined) words.add(text, place);
      },
    },
    servesDtd,
  );
  tellXmlProblems(file.path, facts, tell);
  if (facts.fault !== undefined || root === undefined) return;
  if (patterns === 0) say('hyphenation-empty', root, EMPTY);
  else if (classes.size === 0) say('hyphenation-classes', root, NO_CLASSES);
  else for (const { kind, at, ...said } of letterProblems(letters, classes)) say(kind, at, said);
}

type Said = Pick<Problem, 'message' | 'hint'>;

/** More than any alphabet has. */
const LETTERS = 5000;

/** PatternParser.resolveEntity: the DTD comes from Lucene's jar. Java has escaped blanks and what is not ASCII before. */
function servesDtd(systemId: string, publicId: string | undefined): boolean {
  return (
    /^.*\bhyphenation.dtd\b.*$/i.test(systemId.replace(/[ \x80-\u{10ffff}]/gu, encodeURIComponent)) ||
    publicId === 'hyphenation-info'
  );
}

const SECTIONS: ReadonlySet<string> = new Set(['classes', 'exceptions', 'patterns', 'hyphen']);
const ELEMENTS: ReadonlySet<string> = new Set([...SECTIONS, 'hyphenation-info', 'hyphen-char', 'hyphen-min']);

function isSection(name: string): name is NonNullable<Section> {
  return SECTIONS.has(name);
}

/** The first of a group stands for all of it (HyphenationTree.addClass). */
function addClass(group: string, classes: Map<string, string>): void {
  for (let at = 0; at < group.length; at += 1) classes.set(group.charAt(at), group.charAt(0));
}

function elementProblem({ name, attributes }: XmlElement): (Said & { readonly kind: string }) | undefined {
  if (!ELEMENTS.has(name)) {
    const meant = [...ELEMENTS].find((one) => one === name.toLowerCase());
    return {
      kind: 'hyphenation-element',
      message: `Lucene knows no <${name}>, and reads nothing from it.`,
      hint: meant === undefined ? 'Take it out, or mend its name.' : `Write <${meant}>, in lower case.`,
    };
  }
  const value = attributes.get('value');
  if (name !== 'hyphen-char' || value?.length === 1) return undefined;
  return {
    kind: 'hyphenation-hyphen-char',
    message: `the hyphen is ${value === undefined ? 'not given' : JSON.stringify(value)}; only one character is taken, so - stays.`,
    hint: 'Write <hyphen-char value="-"/>.',
  };
}

const HYPHEN = {
  message: '<hyphen> stands before any <exceptions>, which Lucene puts it into.',
  hint: 'Move it into <exceptions>.',
};

const EMPTY = {
  message: 'the file holds no pattern, so no word is parted.',
  hint: 'Put the patterns into <patterns>, parted by blanks.',
};

const NO_CLASSES = {
  message:
    'the file has no <classes>; a word with a letter that is in none is not hyphenated, so no word is.',
  hint: 'Put the letters into <classes>: aA bB cC.',
};
