import { answerOf } from './answer-of.ts';
import { listed, releaseRanges } from './elasticsearch/release-ranges.ts';
import type { AskedTarget } from './elasticsearch/target.ts';
import type { Remark } from './rules/rule.ts';

/** What remarks tell of the releases that they are true of, kept open until it is known which these are. */
export interface Tellings extends Pick<AskedTarget, 'tell' | 'name'> {
  /** Puts in what the remark tells of these releases. */
  write(remark: Remark, releases: readonly string[]): Remark;
  /** Opens again a remark that has the number of a release written into it. */
  unwrite(remark: Remark, release: string): Remark;
}

/** Stands for any one of several in a hint. */
const ANY = '<release>';
/** Stands around what is open: a noncharacter, which no text has a use for. */
const MARK = '\u{10ffff}';
const OPEN = new RegExp(`${MARK}(\\d+)${MARK}`, 'gu');

export function tellings(): Tellings {
  const all: Telling[] = [];
  const tell: Tellings['tell'] = (fact, join) => {
    const known = all.findIndex((one) => one.fact === fact && one.join === join);
    const index = known === -1 ? all.length : known;
    if (known === -1) {
      const of = (releases: readonly string[]) =>
        join([...new Set(releases.map((release) => answerOf(fact, release)))]);
      all.push({ fact, join, of: once(of) });
    }
    return `${MARK}${index}${MARK}`;
  };
  const name = tell(itself, inRanges);
  return {
    tell,
    name,
    write: (remark, releases) => {
      const put = (text: string) =>
        text.replace(OPEN, (open, index) => all[Number(index)]?.of(releases) ?? open);
      // A way out is for one release, and a list of them in its place could not be typed.
      const hint = releases.length > 1 ? remark.hint.replaceAll(name, ANY) : remark.hint;
      return { ...remark, message: put(remark.message), hint: put(hint) };
    },
    unwrite: (remark, release) => mapText(remark, (text) => text.replaceAll(numberOf(release), name)),
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

function itself(release: string): string {
  return release;
}

function inRanges(releases: readonly string[]): string {
  return listed(releaseRanges(releases));
}

function numberOf(release: string): RegExp {
  return new RegExp(`(?<![\\d.])${release.replaceAll('.', '\\.')}(?!\\.?\\d)`, 'g');
}

function mapText(remark: Remark, change: (text: string) => string): Remark {
  return { ...remark, message: change(remark.message), hint: change(remark.hint) };
}
