import { analyze } from '../../../src/formats/analyzers.ts';
import type { AnalyzerName, FormatName } from '../../../src/formats/reading.ts';
import { parseSolrRule, type Term } from '../../../src/formats/solr-rule.ts';
import { eachLine } from '../../../src/formats/text.ts';
import { parseWordnetLine } from '../../../src/formats/wordnet-line.ts';
import type { SourceFile } from '../../../src/model.ts';
import { type BundleLine, releaseOf } from './bundle-line.ts';
import type { BundleKind } from './kinds.ts';

export const solrSynonyms: BundleKind = kind('synonyms', addSolrRules);
export const wordnetSynonyms: BundleKind = kind('wordnet-synonyms', addWordnetSets);

/** `in -> a | b`, or `in +> a | b` where `in` is kept beside what it becomes (SynonymMap in Lucene). */
interface Entry {
  keeps: boolean;
  readonly outputs: Set<string>;
}
type Entries = Map<string, Entry>;
type AddRules = (file: SourceFile, line: BundleLine, entries: Entries) => Promise<unknown>;

function kind(format: FormatName, addRules: AddRules): BundleKind {
  return {
    format,
    options: (line) => ({
      analyzer: analyzerOf(line),
      ...(line.settings?.['lenient'] !== undefined && { lenient: line.settings['lenient'] === 'true' }),
      ...(line.settings?.['expand'] !== undefined && { expand: line.settings['expand'] === 'true' }),
    }),
    async entries(files, line) {
      const entries: Entries = new Map();
      for (const file of files) await addRules(file, line, entries);
      return [...entries]
        .map(([input, { keeps, outputs }]) => `${input} ${keeps ? '+>' : '->'} ${[...outputs].join(' | ')}`)
        .map((entry) => entry.replaceAll('\0', ' '))
        .sort();
    },
  };
}

function analyzerOf({ analyzer }: BundleLine): AnalyzerName {
  if (analyzer === 'keyword' || analyzer === 'standard_lowercase') return analyzer;
  return analyzer === 'standard_lowercase_stop' ? analyzer : 'whitespace';
}

function addSolrRules(file: SourceFile, line: BundleLine, entries: Entries) {
  return eachLine(file, (text) => {
    if (text === '' || text.startsWith('#')) return;
    const rule = parseSolrRule(text);
    if (rule.kind === 'mapping') {
      const right = wordsOf(rule.right, line);
      for (const input of wordsOf(rule.left, line))
        for (const output of right) add(entries, input, output, false);
    } else if (rule.kind === 'equal') addEqual(wordsOf(rule.terms, line), line, entries);
  });
}

async function addWordnetSets(file: SourceFile, line: BundleLine, entries: Entries) {
  let set: Term[] = [];
  let id = '';
  const end = () => {
    if (set.length > 1) addEqual(wordsOf(set, line), line, entries);
    set = [];
  };
  await eachLine(file, (text) => {
    const fact = parseWordnetLine(text);
    if (fact.kind === 'refused') return;
    if (fact.synset !== id) end();
    id = fact.synset;
    set.push(fact.lemma);
  });
  end();
}

function addEqual(all: readonly string[], { settings }: BundleLine, entries: Entries): void {
  const [first] = all;
  for (const [at, input] of all.entries()) {
    if (settings?.['expand'] === 'false') add(entries, input, first ?? '', false);
    else
      all.forEach((output, other) => {
        if (at !== other) add(entries, input, output, true);
      });
  }
}

/** In the notation of the vectors, a blank stands between the words of a term; empty for a term that is left out. */
function wordsOf(terms: readonly Term[], line: BundleLine): readonly string[] {
  const unicode = releaseOf(line).startsWith('7.') ? 'lucene-8' : 'lucene-9';
  return terms.map(({ text }) => {
    const analyzed = analyze(text, analyzerOf(line), unicode);
    return 'words' in analyzed ? analyzed.words.join('\0') : '';
  });
}

function add(entries: Entries, input: string, output: string, keeps: boolean): void {
  if (input === '' || output === '') return;
  const entry = entries.get(input) ?? { keeps: false, outputs: new Set() };
  entry.keeps ||= keeps;
  entry.outputs.add(output);
  entries.set(input, entry);
}
