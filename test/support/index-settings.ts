import { type FileUse, readIndexSettings } from '../../src/formats/index-settings.ts';
import { bundle, type Extension, type Files } from './extension.ts';

/** What settings read, as if they stood in `settings.json`, one value a line. */
export function usesOf(...values: readonly object[]): readonly FileUse[] {
  const text = values.map((value) => JSON.stringify(value)).join('\n');
  return readIndexSettings([{ file: 'settings.json', text }]).uses;
}

/** The settings of an index with these components. */
export function analysis(parts: object): object {
  return { settings: { analysis: parts } };
}

/** A bundle of these files, and the index settings that use it. */
export function usedBundle(files: Files, ...values: readonly object[]): Extension {
  return { ...bundle(files), told: { uses: usesOf(...values) } };
}
