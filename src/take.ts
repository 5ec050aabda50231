import { configPath } from './elasticsearch/config-path.ts';
import type { FormatName, FormatOptions, Reading } from './formats/reading.ts';
import type { SourceFile } from './model.ts';

/** What a file, or the files of a folder, are taken for, before they are read. */
export type Taken = Omit<Reading, 'problems'>;

/** What is known of the files beside themselves. */
export interface Told {
  /** By path inside the source, as slipway.json says. */
  readonly formats?: Readonly<Record<string, FormatName>>;
  /** The index settings that read files. */
  readonly uses?: readonly FileUse[];
}

/** One setting of an index that names a file or folder of `config/`. */
export interface FileUse {
  /** Below `config/`, as the setting says: `names.txt`. */
  readonly path: string;
  readonly format: FormatName;
  readonly options: FormatOptions;
  /** `synonyms_path of filter my_synonyms`. */
  readonly setting: string;
  /** `settings.json:12`. */
  readonly where: string;
}

/** Files of a bundle -> what those are that can be told: by slipway.json, else by an index's settings, else by themselves. */
export function take(files: readonly SourceFile[], told: Told = {}): readonly Taken[] {
  const said = files.flatMap((file): readonly Taken[] => {
    const format = told.formats?.[file.path];
    if (format === undefined) return [];
    return [{ format, files: [file], because: 'slipway.json says so', options: {} }];
  });
  const taken = new Set(said.flatMap((one) => one.files));
  return [...said, ...hunspellFolders(files.filter((file) => !taken.has(file)))];
}

/** `hunspell/<locale>/`: each is one dictionary, with all that lies in it (HunspellService). */
function hunspellFolders(files: readonly SourceFile[]): readonly Taken[] {
  const folders = new Map<string, SourceFile[]>();
  for (const file of files) {
    const [locale] = /^hunspell\/[^/]+(?=\/[^/]+$)/.exec(configPath(file.path)) ?? [];
    if (locale === undefined) continue;
    folders.set(locale, [...(folders.get(locale) ?? []), file]);
  }
  return [...folders]
    .filter(([, held]) => held.some(({ path }) => /\.(?:aff|dic)$/i.test(path)))
    .map(([locale, held]) => ({
      format: 'hunspell',
      files: held,
      because: `it lies in ${locale}/`,
      options: {},
    }));
}
