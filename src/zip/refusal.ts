import { type ErrorCode, SlipwayError } from '../errors.ts';

/** The way out of a zip whose structure is at fault. */
export const REPACK = 'Unpack it, look at what it holds, and give Slipway the folder, which it packs itself.';

/** An entry that cannot be taken. `fact` ends the sentence that the entry's name starts. */
export function refuseEntry(
  code: ErrorCode,
  path: string,
  name: string,
  fact: string,
  hint: string = REPACK,
  cause?: unknown,
): SlipwayError {
  return new SlipwayError(code, `${path}: entry ${quoted(name)} ${fact}`, hint, cause);
}

/** A name as JSON writes it, with everything escaped that a terminal would obey or hide. */
export function quoted(name: string): string {
  return JSON.stringify(name).replace(
    /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
