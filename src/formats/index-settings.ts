import { type Beside, besideOf } from './index-settings/beside.ts';
import { type Chain, chainsOf } from './index-settings/chains.ts';
import {
  type Component,
  componentsIn,
  flagOf,
  type SettingsPlace,
  textOf,
} from './index-settings/component.ts';
import { configFile } from './index-settings/config-file.ts';
import { type FileSetting, fileSettingsOf } from './index-settings/file-settings.ts';
import { type JsonProblem, parseJsonValues } from './json.ts';
import type { FormatName, FormatOptions } from './reading.ts';

/** The text of a file with settings, named as the user named it. */
export interface SettingsText {
  readonly file: string;
  readonly text: string;
}

/** One setting of an index that names a file or a folder of `config/`. */
export interface FileUse {
  /** `synonyms_path`. */
  readonly setting: string;
  /** Of what it is a setting: `filter my_synonyms`. */
  readonly component: string;
  /** As it is written. */
  readonly text: string;
  readonly place: SettingsPlace;
  /** Below `config/`; undefined when it is outside. */
  readonly path: string | undefined;
  readonly isAbsolute: boolean;
  /** It names a folder, as of a hunspell dictionary. */
  readonly isFolder: boolean;
  /** Undefined where a plugin reads it that Slipway does not know. */
  readonly format: FormatName | undefined;
  readonly options: FormatOptions;
  /** Of a synonym filter: what stands before it in each analyzer. */
  readonly chains: readonly Chain[];
  /** What stands beside the setting and contradicts it. */
  readonly beside: Beside | undefined;
}

export interface IndexSettings {
  /** In the order of the texts, and in file order. */
  readonly uses: readonly FileUse[];
  /** The first place that is no JSON. */
  readonly problem: (JsonProblem & { readonly file: string }) | undefined;
}

/**
 * Index templates, component templates, settings or bodies that create an index, as JSON or NDJSON -> what they read from
 * `config/`. They are read together, since a template's filter may be another template's. Never throws.
 */
export function readIndexSettings(texts: readonly SettingsText[]): IndexSettings {
  const components: Component[] = [];
  for (const { file, text } of texts) {
    const { values, problem } = parseJsonValues(text);
    if (problem !== undefined) return { uses: [], problem: { ...problem, file } };
    components.push(...componentsIn(file, values));
  }
  const chains = chainsOf(components);
  const uses = components.flatMap((component) =>
    fileSettingsOf(component).map((one) => useOf(one, component, chains.get(component) ?? [])),
  );
  return { uses, problem: undefined };
}

function useOf(
  { setting, value, format }: FileSetting,
  component: Component,
  chains: readonly Chain[],
): FileUse {
  const { text, file, line, column } = value;
  const isSynonyms = format === 'synonyms' || format === 'wordnet-synonyms';
  return {
    setting,
    component: `${component.kind.replace('_', ' ')} ${component.name}`,
    text,
    place: { file, line, column },
    ...(format === 'hunspell' ? folderOf(text) : configFile(text)),
    isFolder: format === 'hunspell',
    format: PLACEHOLDER.test(text) ? undefined : format,
    options: { setting, ...(isSynonyms ? ofSynonyms(component) : ofOthers(component)) },
    chains: isSynonyms ? chains : [],
    beside: besideOf(component, setting),
  };
}

/** What another program fills in, later: nobody knows with what. */
const PLACEHOLDER = /\{\{|\$\{/;

/** HunspellService.loadDictionary: a folder of this name. */
function folderOf(locale: string): ReturnType<typeof configFile> {
  const { path } = configFile(`hunspell/${locale}`);
  return { path: path?.startsWith('hunspell/') ? path : undefined, isAbsolute: false };
}

/** SynonymTokenFilterFactory: what can be updated is lenient by itself, in releases from 8.15 or so on. */
function ofSynonyms(component: Component): FormatOptions {
  const updateable = flagOf(component, 'updateable') ?? false;
  return {
    expand: flagOf(component, 'expand') ?? true,
    lenient: flagOf(component, 'lenient') ?? updateable,
  };
}

/** `keep_words_case: true` and its like ignore the case, whatever their name says. */
function ofOthers(component: Component): FormatOptions {
  const [key] = [
    'ignore_case',
    'stopwords_case',
    'keep_words_case',
    'articles_case',
    'word_list_case',
  ].filter((each) => textOf(component, each) !== undefined);
  const ignoreCase = key === undefined ? undefined : flagOf(component, key);
  const lenient = flagOf(component, 'lenient');
  return {
    ...(ignoreCase !== undefined && { ignoreCase }),
    ...(lenient !== undefined && { lenient }),
  };
}
