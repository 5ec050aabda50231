import type { SourceFile } from '../model.ts';
import type { Tell } from './problem.ts';

/** Files that look as if they belonged to the dictionary, and that HunspellService does not look at: its patterns are in lower case. */
export function tellIgnoredFiles(files: readonly SourceFile[], tell: Tell): void {
  const names = new Set(files.map(({ path }) => nameOf(path)));
  for (const { path } of files) {
    const name = nameOf(path);
    const because = ignored(name, names);
    if (because === undefined) continue;
    tell({ kind: 'hunspell-ignored-files', file: path, line: 1, column: 1, ...because });
  }
}

function ignored(
  name: string,
  names: ReadonlySet<string>,
): { readonly message: string; readonly hint: string } | undefined {
  const lower = name.toLowerCase();
  if (/\.(?:aff|dic)$/.test(lower) && !/\.(?:aff|dic)$/.test(name)) {
    const wanted = name.slice(0, -4) + lower.slice(-4);
    return {
      message: `${name} is not read: the name of a dictionary's file ends in ${lower.slice(-4)}, in lower case.`,
      hint: `Rename it to ${wanted}.`,
    };
  }
  if (name === 'settings.json' && names.has('settings.yml')) {
    return {
      message: 'settings.json is not read, as there is a settings.yml.',
      hint: 'Remove one of the two.',
    };
  }
  if (name !== 'settings.yml' && name !== 'settings.json' && /^settings\.(?:ya?ml|json)$/.test(lower)) {
    return {
      message: `${name} is not read; settings.yml or settings.json was expected.`,
      hint: `Rename it to ${lower.endsWith('json') ? 'settings.json' : 'settings.yml'}.`,
    };
  }
  return undefined;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
