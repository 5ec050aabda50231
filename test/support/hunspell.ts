import { bundle, type Extension, type Files } from './extension.ts';

/** A bundle with the dictionary en_GB; `more` are other files of its folder. */
export function dictionary(
  aff: string | Uint8Array,
  dic: string | Uint8Array = '2\ntry/A\nfoo\n',
  more: Files = {},
): Extension {
  const files = { 'en.aff': aff, 'en.dic': dic, ...more };
  return bundle(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`hunspell/en_GB/${name}`, text])),
  );
}
