import type { FormatName } from '../reading.ts';
import { type Component, listOf, textOf, type Word } from './component.ts';

/** A setting that names a file or folder of `config/`. */
export interface FileSetting {
  readonly setting: string;
  readonly value: Word;
  /** Undefined where a plugin reads it that Slipway does not know. */
  readonly format: FormatName | undefined;
}

/** What a component reads from `config/`. */
export function fileSettingsOf(component: Component): readonly FileSetting[] {
  const { kind, type, settings } = component;
  if (kind === 'filter' && type === 'hunspell') return hunspell(component);
  if (kind === 'tokenizer' && type === 'icu_tokenizer') return ruleFiles(component);
  const known = formats[kind].find(({ types }) => type !== undefined && types.includes(type));
  return [...settings].flatMap(([setting, [value]]): readonly FileSetting[] => {
    if (value === undefined) return [];
    const own = known !== undefined && Object.hasOwn(known.settings, setting);
    const format = own ? known.settings[setting] : builtIn(component, setting);
    if (format === 'synonyms') return [{ setting, value, format: ofSynonyms(component) }];
    if (format !== undefined) return [{ setting, value, format }];
    // Of a plugin's components nobody knows which settings name files: whatever looks like a path counts as read.
    const isForeign = known === undefined && setting !== 'type' && looksLikePath(value.text);
    return isForeign ? [{ setting, value, format: undefined }] : [];
  });
}

function looksLikePath(text: string): boolean {
  return /[./]/.test(text) && !/[\s<>{}]/.test(text);
}

interface Known {
  readonly types: readonly string[];
  readonly settings: Readonly<Record<string, FormatName>>;
}

/** CommonAnalysisPlugin, and the plugins for Japanese, Korean and others, in Elasticsearch 9.5. */
const formats: Readonly<Record<Component['kind'], readonly Known[]>> = {
  filter: [
    { types: ['synonym', 'synonym_graph'], settings: { synonyms_path: 'synonyms' } },
    { types: ['stop', 'ja_stop', 'smartcn_stop', 'polish_stop'], settings: { stopwords_path: 'word-list' } },
    { types: ['common_grams'], settings: { common_words_path: 'word-list' } },
    { types: ['elision'], settings: { articles_path: 'word-list' } },
    { types: ['keyword_marker'], settings: { keywords_path: 'word-list' } },
    { types: ['keep'], settings: { keep_words_path: 'word-list' } },
    {
      types: ['word_delimiter', 'word_delimiter_graph'],
      settings: { protected_words_path: 'word-list', type_table_path: 'type-table' },
    },
    { types: ['dictionary_decompounder'], settings: { word_list_path: 'word-list' } },
    {
      types: ['hyphenation_decompounder'],
      settings: { word_list_path: 'word-list', hyphenation_patterns_path: 'hyphenation-patterns' },
    },
    {
      types: ['kuromoji_part_of_speech', 'nori_part_of_speech'],
      settings: { stoptags_path: 'word-list' },
    },
    { types: ['stemmer_override'], settings: { rules_path: 'stemmer-override' } },
  ],
  tokenizer: [
    { types: ['kuromoji_tokenizer'], settings: { user_dictionary: 'kuromoji-user-dictionary' } },
    { types: ['nori_tokenizer'], settings: { user_dictionary: 'nori-user-dictionary' } },
  ],
  char_filter: [{ types: ['mapping'], settings: { mappings_path: 'mappings' } }],
  analyzer: [
    {
      types: ['kuromoji'],
      settings: { user_dictionary: 'kuromoji-user-dictionary', stopwords_path: 'word-list' },
    },
    {
      types: ['nori'],
      settings: { user_dictionary: 'nori-user-dictionary', stoptags_path: 'word-list' },
    },
  ],
};

/** Every analyzer that is not put together from parts takes stop words from a file. */
function builtIn({ kind, type }: Component, setting: string): FormatName | undefined {
  const isOne = kind === 'analyzer' && type !== undefined && type !== 'custom';
  return isOne && setting === 'stopwords_path' ? 'word-list' : undefined;
}

/** SynonymTokenFilterFactory.buildSynonyms: any other text than `wordnet`, in any case, is Solr's format. */
function ofSynonyms(component: Component): FormatName {
  return textOf(component, 'format')?.toLowerCase() === 'wordnet' ? 'wordnet-synonyms' : 'synonyms';
}

/** HunspellTokenFilterFactory: the first of these settings that is there. */
function hunspell({ settings }: Component): readonly FileSetting[] {
  for (const setting of ['locale', 'language', 'lang']) {
    const [value] = settings.get(setting) ?? [];
    if (value !== undefined) return [{ setting, value, format: 'hunspell' }];
  }
  return [];
}

/** IcuTokenizerFactory.getIcuConfig: `Latn:latin.rbbi,Hani:han.rbbi`, the code of a script always with four letters. */
function ruleFiles(component: Component): readonly FileSetting[] {
  return listOf(component, 'rule_files').flatMap((pair) => {
    const [, text] = /^.{4}:(.+)$/.exec(pair.text.trim()) ?? [];
    if (text === undefined) return [];
    return [{ setting: 'rule_files', value: { ...pair, text }, format: 'icu-rules' as const }];
  });
}
