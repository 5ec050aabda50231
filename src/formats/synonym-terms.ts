import { type Analyzed, analyze } from './analyzers.ts';
import type { Problem, Tell } from './problem.ts';
import type { AnalyzerName, FormatOptions } from './reading.ts';
import { shown } from './shown.ts';
import type { Term } from './solr-rule.ts';
import { differsInLucene8, type LuceneUnicode } from './word-break.ts';

/** What the analyzer of an index does to the terms of a file of synonyms. */
export interface TermJudge {
  /** Tells why Lucene refuses the term. What the term is for comparing with others; undefined when it is refused. */
  judge(term: Term, line: number): string | undefined;
  /** When the file has been read. */
  end(): void;
}

/** SynonymMap.Parser.analyze in Lucene, behind the analyzer of the options; without one, what all of them agree in. */
export function judgeTerms(file: string, tell: Tell, options: FormatOptions): TermJudge {
  return options.analyzer === undefined
    ? withoutAnalyzer(file, tell, options)
    : withAnalyzer(file, tell, options, options.analyzer);
}

function withAnalyzer(
  file: string,
  tell: Tell,
  { lenient }: FormatOptions,
  analyzer: AnalyzerName,
): TermJudge {
  // With `lenient` the term alone is left out, and the log of the node says so.
  const softened =
    lenient === true
      ? ({ severity: 'warn', hint: 'Delete the term: the filter is lenient, so it is left out.' } as const)
      : {};
  return {
    judge(term, line) {
      const analyzed = analyze(term.text, analyzer, 'lucene-9');
      const refusal = refusalOf(term, analyzed, analyzer);
      if (analyzer.startsWith('standard') && differsInLucene8(term.text)) {
        const old = refusalOf(term, analyze(term.text, analyzer, 'lucene-8'), analyzer);
        if (old !== undefined && refusal === undefined) {
          tell({ ...old, ...softened, file, line, before: LUCENE_9 });
        }
        if (refusal !== undefined && old === undefined) {
          tell({ ...refusal, ...softened, file, line, since: LUCENE_9 });
          return undefined;
        }
      }
      if (refusal !== undefined) tell({ ...refusal, ...softened, file, line });
      return 'words' in analyzed ? analyzed.words.join('\0') : undefined;
    },
    end() {},
  };
}

/** The first release of Elasticsearch with it, and so with a newer Unicode. */
const LUCENE_9 = '8.0.0';

function refusalOf(
  { text, column }: Term,
  analyzed: Analyzed,
  analyzer: AnalyzerName,
): Pick<Problem, 'kind' | 'column' | 'message' | 'hint'> | undefined {
  if ('words' in analyzed) return undefined;
  if (text === '') return { ...BLANK, column };
  if (analyzed.refused !== 'position-increment') return { ...eliminated(text, inWords[analyzer]), column };
  const lost = analyzed.lost.map(shown).join(' and ');
  return {
    kind: 'synonyms-position-increment',
    column,
    message: `of the term ${shown(text)}, the stop words take ${lost} before ${shown(analyzed.word)}, and Lucene takes no term with a gap.`,
    hint: `Put the stop filter behind the synonym filter, or write the term without ${lost}.`,
  };
}

const inWords: Readonly<Record<AnalyzerName, string>> = {
  whitespace: 'the whitespace tokenizer',
  keyword: 'the keyword tokenizer',
  standard_lowercase: 'the standard tokenizer',
  standard_lowercase_stop: 'the standard tokenizer and the English stop words',
};

const BLANK = {
  kind: 'synonyms-blank-term',
  message: 'a term is empty or nothing but blanks, of which no analyzer makes a token.',
  hint: 'Write a term in its place, or delete it with the comma beside it.',
};

function eliminated(text: string, behind: string) {
  return {
    kind: 'synonyms-eliminated-term',
    message: `of the term ${shown(text)}, ${behind} leave${behind.includes(' and ') ? '' : 's'} no token, and Lucene takes no term without one.`,
    hint: 'Delete the term, or set "lenient": true on the synonym filter to leave such terms out.',
  };
}

function withoutAnalyzer(file: string, tell: Tell, { setting, lenient }: FormatOptions): TermJudge {
  let first: { readonly line: number; readonly term: Term } | undefined;
  let stopped: { readonly line: number; readonly term: Term } | undefined;
  let count = 0;
  const leaves = (text: string, analyzer: AnalyzerName, unicode: LuceneUnicode = 'lucene-9') =>
    'words' in analyze(text, analyzer, unicode);
  return {
    judge(term, line) {
      first ??= { line, term };
      if (term.text === '') {
        tell({ ...BLANK, file, line, column: term.column, ...(lenient === true && { severity: 'warn' }) });
        return undefined;
      }
      if (leaves(term.text, 'standard_lowercase_stop')) return term.text;
      if (leaves(term.text, 'standard_lowercase')) {
        stopped ??= { line, term };
        count += 1;
        return term.text;
      }
      const behind = leaves(term.text, 'whitespace')
        ? inWords.standard_lowercase
        : `${inWords.whitespace} and ${inWords.standard_lowercase}`;
      tell({ ...eliminated(term.text, behind), severity: 'warn', file, line, column: term.column });
      return term.text;
    },
    end() {
      const place = stopped ?? first;
      // Where settings name the file, the rule on their analyzers tells what was not checked.
      if (place === undefined || setting !== undefined) return;
      const some =
        stopped === undefined
          ? ''
          : ` Behind English stop words ${count} would, first ${shown(stopped.term.text)}.`;
      tell({
        kind: 'synonyms-not-checked',
        file,
        line: place.line,
        column: place.term.column,
        message: `whether Lucene refuses a term for what the analyzer makes of it was not checked, because no index settings name the file.${some}`,
        hint: 'Name the index settings that use the file: slipway check --settings FILE.',
      });
    },
  };
}
