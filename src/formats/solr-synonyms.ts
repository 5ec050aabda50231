import type { SourceFile } from '../model.ts';
import { blankCounter, endsInBlankTerm } from './blanks.ts';
import { few } from './few.ts';
import type { Tell } from './problem.ts';
import type { FormatOptions, FormatReader } from './reading.ts';
import { parseSolrRule, type Term } from './solr-rule.ts';
import { type KnownTerm, relations } from './synonym-relations.ts';
import { judgeTerms } from './synonym-terms.ts';
import { lineLooks } from './tell-solr-looks.ts';
import { eachLine } from './text.ts';
import { tellTextProblems } from './text-problems.ts';
import { javaTrim } from './word-lines.ts';

/** Synonyms in Solr's notation, one rule a line (SolrSynonymParser in Lucene, by ElasticSynonymParser in Elasticsearch). */
export const readSolrSynonyms: FormatReader = async (files, tell, options) => {
  for (const file of files) await readOne(file, tell, options);
};

async function readOne(file: SourceFile, tell: Tell, options: FormatOptions): Promise<void> {
  const { lenient, expand, analyzer } = options;
  const silent = few(tell);
  const terms = judgeTerms(file.path, tell, options);
  const related = relations(file.path, silent.tell);
  const looks = lineLooks(file.path, silent.tell, options);

  const tellTooLong = (outputs: readonly KnownTerm[], line: number) => {
    const long = outputs.find(({ key }) => key.length > MAX_BYTES / 3 && Buffer.byteLength(key) > MAX_BYTES);
    if (long === undefined) return;
    const softened = analyzer === undefined ? ({ severity: 'warn' } as const) : {};
    tell({ ...TOO_LONG, ...softened, file: file.path, line, column: long.term.column });
  };

  const counter = blankCounter();
  const facts = await eachLine(file, (text, line) => {
    if (!endsInBlankTerm(text)) counter.look(text, line);
    if (text === '' || text.startsWith('#')) return;
    if (javaTrim(text) === '') {
      if (lenient !== true) tell({ ...BLANK, file: file.path, line, column: 1 });
      return;
    }
    const rule = parseSolrRule(text);
    looks.look(text, line, rule);
    if (rule.kind === 'arrows') {
      tell({ ...ARROWS, file: file.path, line, column: rule.column });
      return;
    }
    const known = (side: readonly Term[]) => knownTerms(side, (term) => terms.judge(term, line));
    if (rule.kind === 'mapping') {
      const [left, right] = [known(rule.left), known(rule.right)];
      if (left.length > 0) tellTooLong(right, line);
      if (!looks.isForeign()) related.mapping(left, right, line);
      return;
    }
    const equal = known(rule.terms);
    // Unless all become synonyms of all, they become the first one.
    tellTooLong(expand === false ? equal.slice(0, 1) : equal.length > 1 ? equal : [], line);
    if (expand !== false && !looks.isForeign()) related.equal(equal, line);
  });

  tellTextProblems(file.path, { ...facts, blanks: counter.blanks() }, tell);
  terms.end();
  related.end();
  looks.end();
  silent.end();
}

const BLANK = {
  kind: 'synonyms-blank-line',
  message:
    'the line holds nothing but blanks, which Lucene takes for a term that no analyzer makes a token of.',
  hint: 'Delete the blanks: an empty line is skipped.',
};

/** BytesRefHash in Lucene, which holds what terms become. */
const MAX_BYTES = 32_766;

const TOO_LONG = {
  kind: 'synonyms-term-bytes',
  message: 'the term that others become has more than 32,766 bytes, which is more than Lucene holds.',
  hint: 'Look whether line ends or commas were lost.',
};

const ARROWS = {
  kind: 'synonyms-arrows',
  message: 'this is a second arrow, "=>", in one rule, where one was expected.',
  hint: 'Write one rule a line, or \\=> for an arrow that belongs to a term.',
};

/** Those that Lucene does not refuse, with what they are compared by. */
function knownTerms(side: readonly Term[], keyOf: (term: Term) => string | undefined): readonly KnownTerm[] {
  const known: KnownTerm[] = [];
  for (const term of side) {
    const key = keyOf(term);
    if (key !== undefined) known.push({ term, key });
  }
  return known;
}
