import { randomUUID } from 'node:crypto';
import { answerOf } from './answer-of.ts';
import { listed, releaseRanges } from './elasticsearch/release-ranges.ts';
import { type AskedTarget, itself } from './elasticsearch/target.ts';
import type { Remark } from './rules/rule.ts';

/** What remarks tell of the releases that they are true of, kept open until it is known which these are. */
export interface Tellings extends Pick<AskedTarget, 'tell' | 'name'> {
  /** Puts in what the remark tells of these releases. */
  write(remark: Remark, releases: readonly string[]): Remark;
}

/** Stands for any one of several in a hint. */
const ANY = '<release>';

export function tellings(): Tellings {
  const all: Telling[] = [];
  // Stands around what is open. What a remark quotes from a file cannot hold it, for it is another each time.
  const mark = randomUUID();
  const open = new RegExp(`${mark}(\\d+)${mark}`, 'g');
  const tell: Tellings['tell'] = (fact, join) => {
    const known = all.findIndex((one) => one.fact === fact && one.join === join);
    const index = known === -1 ? all.length : known;
    if (known === -1) {
      const of = (releases: readonly string[]) =>
        join([...new Set(releases.map((release) => answerOf(fact, release)))]);
      all.push({ fact, join, of: once(of) });
    }
    return `${mark}${index}${mark}`;
  };
  const name = tell(itself, inRanges);
  return {
    tell,
    name,
    write: (remark, releases) => {
      const put = (text: string) =>
        text.replace(open, (_open, index) => all[Number(index)]?.of(releases) ?? '');
      // A way out is for one release, and a list of them in its place could not be typed.
      const hint = releases.length > 1 ? remark.hint.replaceAll(name, ANY) : remark.hint;
      return { ...remark, message: put(remark.message), hint: put(hint) };
    },
  };
}

/** Thousands of remarks tell the same of the same releases. */
function once(of: Telling['of']): Telling['of'] {
  const known = new WeakMap<readonly string[], string>();
  return (releases) => {
    const text = known.get(releases) ?? of(releases);
    known.set(releases, text);
    return text;
  };
}

/** The same fact, joined in the same way, is the same telling, in whatever run of a rule. */
interface Telling {
  readonly fact: unknown;
  readonly join: unknown;
  readonly of: (releases: readonly string[]) => string;
}

function inRanges(releases: readonly string[]): string {
  return listed(releaseRanges(releases));
}
