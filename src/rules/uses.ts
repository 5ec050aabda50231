import { serves } from '../elasticsearch/config-path.ts';
import type { SettingsPlace } from '../formats/index-settings/component.ts';
import type { FileUse } from '../formats/index-settings.ts';
import type { Source } from '../model.ts';

/** `synonyms_path of filter my_synonyms` */
export function useText({ setting, component }: FileUse): string {
  return `${setting} of ${component}`;
}

/** Where a value stands in a file of settings, for a remark. */
export function outsidePlace({ file, line, column }: SettingsPlace) {
  return { file, line, column, outside: true as const };
}

/** Paths of a bundle that a setting reads. */
export function served(use: FileUse, { files }: Source): readonly string[] {
  return files.map(({ path }) => path).filter((path) => serves(path, use));
}
