import type { AnalyzerName } from '../reading.ts';
import { type Component, type ComponentKind, flagOf, listOf, textOf, type Word } from './component.ts';

/** What stands before a synonym filter in one analyzer: its rules go through it before they are taken. */
export interface Chain {
  /** Name of the analyzer. */
  readonly analyzer: string;
  /** Undefined when Slipway has no such chain. */
  readonly known: AnalyzerName | undefined;
  /** What it has that Slipway has not: `the filter my_edges (edge_ngram)`. */
  readonly other: string | undefined;
  /** Filters with which no synonym filter behind them can be built. */
  readonly refusing: readonly Word[];
}

/** Each synonym filter -> its chain in each analyzer that uses it, in file order (CustomAnalyzerProvider.build). */
export function chainsOf(components: readonly Component[]): ReadonlyMap<Component, readonly Chain[]> {
  const lookUp = lookUpIn(components);
  const chains = new Map<Component, Chain[]>();
  for (const analyzer of components) {
    if (analyzer.kind !== 'analyzer' || (analyzer.type !== 'custom' && analyzer.type !== undefined)) continue;
    const links = listOf(analyzer, 'filter').map((word) => ({
      word,
      defined: lookUp('filter', word.text, analyzer),
    }));
    links.forEach((link, at) => {
      for (const filter of synonymsOf(link, analyzer, lookUp)) {
        const known = chains.get(filter) ?? [];
        chains.set(filter, known);
        known.push(chain(analyzer, links.slice(0, at), filter === link.defined ? undefined : link, lookUp));
      }
    });
  }
  return chains;
}

/** A filter of an analyzer, and what the settings say of it: nothing, where it needs no settings. */
interface Link {
  readonly word: Word;
  readonly defined: Component | undefined;
}

type LookUp = (kind: ComponentKind, name: string, user: Component) => Component | undefined;

/** Of one name, what is defined together with its user counts; else what another template defines. */
function lookUpIn(components: readonly Component[]): LookUp {
  const anywhere = new Map<string, Component>();
  const together = new Map<object, Map<string, Component>>();
  for (const component of components) {
    const key = `${component.kind} ${component.name}`;
    if (!anywhere.has(key)) anywhere.set(key, component);
    const scope = together.get(component.scope) ?? new Map<string, Component>();
    together.set(component.scope, scope.set(key, component));
  }
  return (kind, name, { scope }) =>
    together.get(scope)?.get(`${kind} ${name}`) ?? anywhere.get(`${kind} ${name}`);
}

function synonymsOf({ defined }: Link, analyzer: Component, lookUp: LookUp): readonly Component[] {
  if (defined === undefined) return [];
  const inner = innerFilters(defined).map((name) => lookUp('filter', name, analyzer));
  return [defined, ...inner]
    .filter((one) => one !== undefined)
    .filter(({ type }) => SYNONYMS.test(type ?? ''));
}

const SYNONYMS = /^(?:synonym|synonym_graph)$/;

/** Filters that apply other filters: MultiplexerTokenFilterFactory, ScriptedConditionTokenFilterFactory. */
function innerFilters({ type, settings }: Component): readonly string[] {
  const words =
    type === 'multiplexer' ? settings.get('filters') : type === 'condition' && settings.get('filter');
  return (words || []).flatMap(({ text }) => text.split(',')).map((name) => name.trim());
}

function chain(
  analyzer: Component,
  before: readonly Link[],
  around: Link | undefined,
  lookUp: LookUp,
): Chain {
  const refusing = before.filter(refuses).map(({ word }) => word);
  const steps = before.map(step).filter((one) => one !== IDENTITY);
  const name = textOf(analyzer, 'tokenizer') ?? '';
  const tokenizer = tokenizerType(name, lookUp('tokenizer', name, analyzer));
  const [charFilter] = listOf(analyzer, 'char_filter');
  const isPlain = charFilter === undefined && around === undefined && tokenizer !== undefined;
  const known = isPlain ? KNOWN.get([tokenizer, ...steps].join(' ')) : undefined;
  const other =
    (charFilter && `the char filter ${charFilter.text}`) ??
    steps.find((each) => each.startsWith('the filter ')) ??
    (around && `the filter ${around.word.text} around it`) ??
    `the tokenizer ${name}${steps.length === 0 ? ' alone' : ` with ${steps.join(' and ')}`}`;
  return { analyzer: analyzer.name, known, other: known === undefined ? other : undefined, refusing };
}

/** Those whose getSynonymFilter throws in Elasticsearch 7.0 to 9.5, as a filter of the settings. */
const REFUSING: ReadonlySet<string | undefined> = new Set([
  'common_grams',
  'edge_ngram',
  'edgeNGram',
  'fingerprint',
  'multiplexer',
  'ngram',
  'nGram',
  'phonetic',
  'shingle',
  'word_delimiter',
  'word_delimiter_graph',
]);

/** The same of those that need no settings: what PreConfiguredTokenFilter is told of each. */
const REFUSING_AS_THEY_ARE: ReadonlySet<string> = new Set([
  'common_grams',
  'edge_ngram',
  'edgeNGram',
  'keyword_repeat',
  'ngram',
  'nGram',
  'shingle',
  'word_delimiter',
  'word_delimiter_graph',
]);

function refuses({ word, defined }: Link): boolean {
  if (defined === undefined) return REFUSING_AS_THEY_ARE.has(word.text);
  if (defined.type === 'cjk_bigram') return flagOf(defined, 'output_unigrams') === true;
  return REFUSING.has(defined.type);
}

const IDENTITY = 'identity';

/** What a filter does to the rules: nothing, one of what Slipway has, or something else, by its name and type. */
function step({ word, defined }: Link): string {
  const name = word.text;
  const type = defined?.type ?? name;
  if (SYNONYMS.test(type) || DECOMPOUNDERS.test(type)) return IDENTITY;
  const settings = [...(defined?.settings.keys() ?? [])].filter((each) => each !== 'type');
  if (type === 'lowercase' && settings.length === 0) return 'lowercase';
  const words = defined === undefined ? [] : listOf(defined, 'stopwords').map(({ text }) => text);
  const isEnglish = words.length === 0 || words.join() === '_english_';
  if (type === 'stop' && isEnglish && settings.every((each) => each === 'stopwords')) return 'stop';
  return `the filter ${name === type ? name : `${name} (${type})`}`;
}

/** They leave the rules of a synonym filter alone: AbstractCompoundWordTokenFilterFactory.getSynonymFilter. */
const DECOMPOUNDERS = /^(?:dictionary|hyphenation)_decompounder$/;

function tokenizerType(name: string, defined: Component | undefined): string | undefined {
  if (defined === undefined) return name;
  return defined.settings.size === 1 ? defined.type : undefined;
}

const KNOWN: ReadonlyMap<string, AnalyzerName> = new Map([
  ['whitespace', 'whitespace'],
  ['keyword', 'keyword'],
  ['standard lowercase', 'standard_lowercase'],
  ['standard lowercase stop', 'standard_lowercase_stop'],
]);
