import type { SourceFile } from '../model.ts';
import { few } from './few.ts';
import type { Tell } from './problem.ts';
import type { FormatOptions, FormatReader } from './reading.ts';
import { shown } from './shown.ts';
import { judgeTerms } from './synonym-terms.ts';
import { eachLine } from './text.ts';
import { tellTextProblems } from './text-problems.ts';
import { parseWordnetLine } from './wordnet-line.ts';

/** Synonyms as the Prolog files of WordNet have them, wn_s.pl (WordnetSynonymParser in Lucene, `format: wordnet`). */
export const readWordnetSynonyms: FormatReader = async (files, tell, options) => {
  for (const file of files) await readOne(file, tell, options);
};

async function readOne(file: SourceFile, tell: Tell, options: FormatOptions): Promise<void> {
  const silent = few(tell);
  const terms = judgeTerms(file.path, tell, options);
  const seen = new Set<string>();
  let last: string | undefined;

  const facts = await eachLine(file, (text, line) => {
    const place = { file: file.path, line };
    const fact = parseWordnetLine(text);
    if (fact.kind === 'refused') {
      tell({ ...refused(text, fact.because), ...place, column: 1 });
      return;
    }
    terms.judge(fact.lemma, line);
    if (!FACT.test(text)) silent.tell({ ...odd(text, fact.synset), ...place, column: 1 });
    if (fact.synset !== last && seen.has(fact.synset)) {
      silent.tell({ ...parted(fact.synset), ...place, column: 3 });
    }
    last = fact.synset;
    if (seen.size < COMPARED) seen.add(fact.synset);
  });

  tellTextProblems(file.path, facts, tell);
  terms.end();
  silent.end();
}

/** So many sets of a file are compared: WordNet 3 has 117,659. */
const COMPARED = 1_000_000;

/** `s(synset_id,w_num,'word',ss_type,sense_number,tag_count).` (prologdb(5WN)) */
const FACT = /^s\(\d{9},\d+,'(?:[^']|'')+',[nvasr],\d+,\d+\)\.\s*$/;

function refused(text: string, because: 'short' | 'quotes') {
  const found =
    text === ''
      ? 'the line is empty'
      : because === 'short'
        ? 'the line has fewer than 11 characters'
        : 'the line has no two quotes';
  const hint =
    text.trim() === ''
      ? 'Delete the line: the format knows no empty lines.'
      : /^\s*[%#]/.test(text)
        ? 'Delete the line: the format knows no comments.'
        : SOLR.test(text)
          ? 'Set "format": "solr" on the synonym filter, if these are rules such as a, b => c.'
          : "Write the line as s(100000001,1,'woods',n,1,0).";
  return {
    kind: 'wordnet-line',
    message: `${found}; s(<9 digits>,<number>,'<word>',…). was expected.`,
    hint,
  };
}

const SOLR = /=>|^[^()']+,[^()']+$/;

function odd(text: string, synset: string) {
  const mark = text.startsWith('\ufeff')
    ? 'the byte order mark before it shifts the synset id by one'
    : `the line is no s(<9 digits>,<number>,'<word>',<type>,<number>,<number>). of WordNet`;
  return {
    kind: 'wordnet-fact',
    message: `${mark}, so Lucene takes ${shown(synset)} for the id of its set.`,
    hint: text.startsWith('\ufeff')
      ? 'Save the file as UTF-8 without a BOM.'
      : "Write the line as s(100000001,1,'woods',n,1,0), or delete it.",
  };
}

function parted(synset: string) {
  return {
    kind: 'wordnet-synset-order',
    message: `the set ${shown(synset)} was told before and another one stands between, so Lucene takes the two parts for two sets.`,
    hint: 'Sort the lines, so that all of a set stand together.',
  };
}
