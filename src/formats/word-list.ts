import type { FormatReader } from './reading.ts';
import { tellTextProblems } from './text-problems.ts';
import { eachWordLine } from './word-lines.ts';

/** A list of words, one a line: stop words, keywords, words to keep (Analysis.getWordList). */
export const readWordList: FormatReader = async (files, tell) => {
  for (const file of files)
    tellTextProblems(file.path, await eachWordLine(file, false, () => undefined), tell);
};
