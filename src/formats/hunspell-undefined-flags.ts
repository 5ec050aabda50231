import type { Affixes } from './hunspell-affixes.ts';
import { printFlag } from './hunspell-flags.ts';
import { quoted } from './hunspell-line.ts';
import type { Tell } from './problem.ts';

interface Place {
  readonly file: string;
  readonly line: number;
}

/** Counts the flags of words to which the .aff gives no meaning, and tells of each group at the first word that has it. */
export function undefinedFlags(
  { meant, flagType, file: aff }: Affixes,
  tell: Tell,
): {
  readonly take: (flags: string, text: string, place: Place) => void;
  readonly end: () => void;
} {
  const groups: { readonly text: string; readonly place: Place; readonly flags: string[]; more: number }[] =
    [];
  const byFlag = new Map<string, (typeof groups)[number]>();
  const good = new Set<string>();
  return {
    take: (flags, text, place) => {
      const short = flags.length <= OFTEN;
      if (flags === '' || (short && good.has(flags))) return;
      const unknown = new Set<string>();
      for (let at = 0; at < flags.length; at += 1) {
        const flag = flags[at] ?? '';
        if (!meant.has(flag)) unknown.add(flag);
      }
      if (unknown.size === 0) {
        if (short && good.size < REMEMBERED) good.add(flags);
        return;
      }
      const fresh = [...unknown].filter((flag) => !byFlag.has(flag));
      for (const known of new Set([...unknown].map((flag) => byFlag.get(flag))))
        if (known !== undefined) known.more += 1;
      if (fresh.length === 0) return;
      const group = { text, place, flags: fresh, more: 0 };
      groups.push(group);
      for (const flag of fresh) byFlag.set(flag, group);
    },
    end: () => {
      for (const { text, place, flags, more } of groups) {
        const named = flags.slice(0, NAMED).map((flag) => printFlag(flag, flagType));
        const list = `${named.join(', ')}${flags.length > NAMED ? ', …' : ''}`;
        tell({
          kind: 'hunspell-undefined-flags',
          ...place,
          column: text.indexOf('/', 1) + 2,
          message: `${quoted(text)} has the ${flags.length === 1 ? 'flag' : 'flags'} ${list}, to which ${aff} gives no meaning${more > 0 ? `; ${more} more ${more === 1 ? 'line has' : 'lines have'} one` : ''}.`,
          hint: `Correct the flags, add their affixes to ${aff}, or write \\/ for a slash that belongs to the word.`,
        });
      }
    },
  };
}

/** Sets of flags that are all right need no second look. */
const REMEMBERED = 50_000;

/** UTF-16 units. Longer ones seldom come twice. */
const OFTEN = 32;

/** Flags in a message. */
const NAMED = 8;
