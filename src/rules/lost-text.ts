import { didYouMean } from '../did-you-mean.ts';
import { configPath } from '../elasticsearch/config-path.ts';
import type { FileUse } from '../formats/index-settings.ts';
import { useText } from './uses.ts';

interface LostText {
  readonly message: string;
  readonly hint: string;
}

/** A setting whose path no file of the bundle serves + the bundle's paths -> what is wrong with it, and what was meant. */
export function lostText(use: FileUse, path: string, paths: readonly string[]): LostText {
  return use.isFolder ? folder(use, path, paths) : file(use, path, paths);
}

function file(use: FileUse, path: string, paths: readonly string[]): LostText {
  const fact = `${useText(use)} is ${JSON.stringify(use.text)}`;
  const landings = paths.map(configPath);
  const write = (landing: string) => `Write ${JSON.stringify(landing)} in its place.`;
  if (paths.includes(path)) {
    return {
      message: `${fact}, but Elastic Cloud unpacks dictionaries/ straight into config/, where the file is ${configPath(path)}.`,
      hint: write(configPath(path)),
    };
  }
  const other = landings.find((landing) => landing.toLowerCase() === path.toLowerCase());
  if (other !== undefined) {
    return { message: `${fact}, and the file is called ${other}: case counts.`, hint: write(other) };
  }
  const base = baseName(path);
  const near = landings.find((landing) => baseName(landing) === base) ?? didYouMean(path, landings);
  if (near !== undefined) {
    return {
      message: `${fact}, and no file of the bundle lands there; the nearest is config/${near}.`,
      hint: write(near),
    };
  }
  return {
    message: `${fact}, and no file of the bundle lands at config/${path}.`,
    hint: `Add it to the bundle as ${path.includes('/') ? path : `dictionaries/${path}`}, or mend the path.`,
  };
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase();
}

function folder(use: FileUse, path: string, paths: readonly string[]): LostText {
  const fact = `${useText(use)} is ${JSON.stringify(use.text)}, and no file of the bundle lands in config/${path}/`;
  const locales = paths.flatMap((each) => /^hunspell\/([^/]+)\/./.exec(configPath(each))?.[1] ?? []);
  const near = didYouMean(use.text.replace('-', '_'), [...new Set(locales)]);
  return near === undefined
    ? { message: `${fact}.`, hint: `Add the dictionary to the bundle in ${path}/, or mend the name.` }
    : { message: `${fact}; it has hunspell/${near}/.`, hint: `Write ${JSON.stringify(near)} in its place.` };
}
