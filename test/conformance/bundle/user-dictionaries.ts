import { parseKuromojiUserDictionary } from '../../../src/formats/kuromoji-user-dictionary.ts';
import {
  parseNoriUserDictionary,
  readNoriEntry,
  readNoriUserDictionary,
} from '../../../src/formats/nori-user-dictionary.ts';
import type { Tell } from '../../../src/formats/problem.ts';
import type { FormatOptions } from '../../../src/formats/reading.ts';
import { eachLine } from '../../../src/formats/text.ts';
import { tellTextProblems } from '../../../src/formats/text-problems.ts';
import type { SourceFile } from '../../../src/model.ts';
import type { BundleLine } from './bundle-line.ts';
import type { BundleKind } from './kinds.ts';

export const userDictionaryKinds: Readonly<Record<string, BundleKind>> = {
  kuromoji_user_dictionary: {
    format: 'kuromoji-user-dictionary',
    options,
    entries: async ([file], line) =>
      counted(file && (await parseKuromojiUserDictionary(file, ignore, options(line)))),
  },
  nori_user_dictionary: {
    format: 'nori-user-dictionary',
    options,
    read: (files, tell, line) =>
      line.es === undefined ? readAsLucene(files, tell) : readNoriUserDictionary(files, tell, options(line)),
    entries: async ([file], line) =>
      counted(file && (await parseNoriUserDictionary(file, ignore, options(line)))),
  },
};

/** Without what Elasticsearch does first, which trims the lines. */
async function readAsLucene([file]: readonly SourceFile[], tell: Tell): Promise<void> {
  if (file === undefined) return;
  const tokens = new Map<string, number>();
  const facts = await eachLine(file, (text, line) =>
    readNoriEntry(text, { file: file.path, line, column: 1 }, tokens, tell),
  );
  tellTextProblems(file.path, facts, tell);
}

function options({ settings }: BundleLine): FormatOptions {
  return { lenient: settings?.['lenient'] === 'true' };
}

function counted(texts: { readonly size: number } | undefined): readonly string[] {
  return [`entries=${texts?.size}`];
}

const ignore = () => undefined;
