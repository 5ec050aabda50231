import type { BadByte } from './decoded-lines.ts';
import type { Tell } from './problem.ts';

/** One finding for a file: what is in another encoding is so from end to end. */
export function malformedLint(
  file: string,
  tell: Tell,
): { readonly take: (bad: BadByte, line: number) => void; readonly end: () => void } {
  let first: (BadByte & { readonly line: number }) | undefined;
  let more = -1;
  return {
    take: (bad, line) => {
      first ??= { ...bad, line };
      more += 1;
    },
    end: () => {
      if (first === undefined) return;
      const { line, column, byte } = first;
      tell({
        kind: 'hunspell-malformed-bytes',
        file,
        line,
        column,
        message: `byte 0x${byte.toString(16).toUpperCase()} is not of the charset that SET names, and becomes U+FFFD without a word${more > 0 ? `; ${more} more ${more === 1 ? 'line has' : 'lines have'} one` : ''}.`,
        hint: 'Write the charset that the file is in behind SET, or save it in the one that stands there.',
      });
    },
  };
}
