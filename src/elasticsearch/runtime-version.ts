import { illegalArgument, numberFormat, type Refusal } from './refusal.ts';

/** java.lang.Runtime.Version.parse, with its short cut for a bare number, which takes the empty text for one. */
export function refuseRuntimeVersion(written: string): Refusal | undefined {
  if (/^([1-9][0-9]*)?$/.test(written)) return isInt(written) ? undefined : numberFormat(written);
  const groups = VSTR.exec(written)?.groups;
  if (groups === undefined) return illegalArgument(`Invalid version string: '${written}'`);
  const { vnum = '', pre, plus, build, opt } = groups;
  const large = [...vnum.split('.'), build ?? '0'].find((number) => !isInt(number));
  if (large !== undefined) return numberFormat(large);
  if (build !== undefined) return undefined;
  if (plus !== undefined && opt === undefined)
    return illegalArgument(`'+' found with neither build or optional components: '${written}'`);
  if (plus !== undefined && pre !== undefined)
    return illegalArgument(`'+' found with pre-release and optional components:'${written}'`);
  if (plus === undefined && opt !== undefined && pre === undefined)
    return illegalArgument(
      `optional component must be preceded by a pre-release component or '+': '${written}'`,
    );
  return undefined;
}

/** VersionPattern.VSTR_FORMAT. Each `.` of VNUM can stand in one way only, so the time is linear. */
const VSTR =
  /^(?<vnum>[1-9][0-9]*(?:(?:\.0)*\.[1-9][0-9]*)*)(?:-(?<pre>[a-zA-Z0-9]+))?(?:(?<plus>\+)(?<build>0|[1-9][0-9]*)?)?(?:-(?<opt>[-a-zA-Z0-9.]+))?$/;

export const INT_MAX = 2 ** 31 - 1;

function isInt(digits: string): boolean {
  return digits !== '' && Number(digits) <= INT_MAX;
}

/** java.lang.Runtime.Version.compareTo, of two versions that it parses: above 0 when the first is the later one. */
export function compareRuntimeVersions(one: string, other: string): number {
  const [a, b] = [partsOf(one), partsOf(other)];
  for (let at = 0; at < Math.max(a.numbers.length, b.numbers.length); at += 1) {
    const difference = (a.numbers[at] ?? -1) - (b.numbers[at] ?? -1);
    if (difference !== 0) return difference;
  }
  return comparePre(a.pre, b.pre) || a.build - b.build || compareText(a.opt, b.opt);
}

interface Parts {
  readonly numbers: readonly number[];
  readonly pre: string | undefined;
  /** -1 for none, which is the earliest. */
  readonly build: number;
  readonly opt: string;
}

function partsOf(written: string): Parts {
  const { vnum = '', pre, build, opt = '' } = VSTR.exec(written)?.groups ?? {};
  return { numbers: vnum.split('.').map(Number), pre, build: Number(build ?? -1), opt };
}

/** A version comes after its pre-releases, and a word after a number. */
function comparePre(one: string | undefined, other: string | undefined): number {
  if (one === undefined || other === undefined)
    return Number(other !== undefined) - Number(one !== undefined);
  const [a, b] = [isNumber(one), isNumber(other)];
  if (a && b) return Number(one) - Number(other);
  return Number(b) - Number(a) || compareText(one, other);
}

function isNumber(text: string): boolean {
  return /^[0-9]+$/.test(text);
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
