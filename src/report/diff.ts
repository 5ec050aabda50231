import { isUtf8 } from 'node:buffer';
import { structuredPatch } from 'diff';

/**
 * What a file was and what it becomes -> a unified diff for people: what nobody sees is named, as <U+00A0>, bytes that are
 * no UTF-8 as <E4>, and a long diff is cut. Empty when both are the same.
 */
export function diffText(file: string, before: Buffer, after: Buffer): string {
  const { hunks, isWhole } = hunksOf(linesOf(before), linesOf(after));
  const lines = hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines: held }) => [
    `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
    ...held.map(shown),
  ]);
  if (lines.length === 0) return '';
  const more = lines.length > SHOWN || !isWhole ? ['... and more lines like these'] : [];
  return [`--- ${file}`, `+++ ${file}`, ...lines.slice(0, SHOWN), ...more, ''].join('\n');
}

/** Lines of a diff beyond which nobody reads on. */
const SHOWN = 100;

/** Lines taken out and put in beyond which only a part is compared, since the work grows with their square. */
const EDITS = 1000;
/** Lines of that part. */
const PART = 20;
const CONTEXT = 2;

/** Where very much differs at one place, the first lines of it. */
function hunksOf(was: readonly string[], is: readonly string[]) {
  const whole = differInMuch(was, is) ? undefined : patch(was, is, EDITS);
  const [first] = whole?.hunks ?? [];
  if (whole !== undefined && (first?.lines.length ?? 0) <= SHOWN)
    return { hunks: whole.hunks, isWhole: true };
  const differs = was.findIndex((line, index) => line !== is[index]);
  const start = Math.max(0, (differs === -1 ? was.length : differs) - CONTEXT);
  const part = was.slice(start, start + PART);
  const hunks = patch(part, is.slice(start, endOf(part, is, start)), 2 * PART)?.hunks ?? [];
  const moved = hunks.map((hunk) => ({
    ...hunk,
    oldStart: hunk.oldStart + start,
    newStart: hunk.newStart + start,
  }));
  return { hunks: moved, isWhole: false };
}

/** More edits than are compared, told without comparing. */
function differInMuch(was: readonly string[], is: readonly string[]): boolean {
  if (was.length !== is.length) return Math.abs(was.length - is.length) > EDITS;
  return was.filter((line, index) => line !== is[index]).length > EDITS / 2;
}

/** Up to where these lines reach in what they became: a line was changed in what nobody sees, or taken out. */
function endOf(part: readonly string[], is: readonly string[], start: number): number {
  let at = start;
  for (const line of part) {
    // Of a line with bytes that are no UTF-8, all becomes text.
    if (/<[89A-F][0-9A-F]>/.test(line) || skeleton(line) === skeleton(is[at] ?? '')) at += 1;
  }
  return at;
}

/** What stays of a line, however it is mended. */
function skeleton(line: string): string {
  return line.replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S}]/gu, '');
}

function patch(was: readonly string[], is: readonly string[], maxEditLength: number) {
  const text = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');
  const options = { context: CONTEXT, maxEditLength };
  return structuredPatch('', '', text(was), text(is), undefined, undefined, options);
}

/** Lines without LF, but with any other end, and with a mark where the end is missing. */
function linesOf(bytes: Buffer): readonly string[] {
  const isText = isUtf8(bytes);
  const parts = bytes.toString(isText ? 'utf8' : 'latin1').split(/(\r\n|\n|\r)/);
  const lines = parts.flatMap((line, index) => {
    if (index % 2 === 1) return [];
    const end = parts[index + 1];
    if (end === undefined) return line === '' ? [] : [`${line}${NO_END}`];
    return [end === '\n' ? line : `${line}\r`];
  });
  return isText ? lines : lines.map(decoded);
}

/** A noncharacter, which no text has a use for. */
const NO_END = '\u{10ffff}';

/** A line's bytes, as Latin-1 has them -> its text if it is UTF-8, and the names of its bytes if not. */
function decoded(line: string): string {
  const end = line.endsWith(NO_END) ? NO_END : '';
  const bytes = Buffer.from(line.slice(0, line.length - end.length), 'latin1');
  if (isUtf8(bytes)) return bytes.toString('utf8') + end;
  const named = bytes
    .toString('latin1')
    .replace(/[\x80-\xff]/g, (byte) => `<${byte.charCodeAt(0).toString(16).toUpperCase()}>`);
  return named + end;
}

/** Characters at the start and the end of a line that are shown; what changes is mostly there. */
const HEAD = 100;
const TAIL = 60;

function shown(line: string): string {
  const end = line.endsWith(NO_END) ? '<no line end>' : '';
  const text = line.slice(0, line.length - (end === '' ? 0 : NO_END.length));
  const isLong = text.length > HEAD + TAIL;
  const whole = isLong ? `${text.slice(0, HEAD)} ... ${text.slice(-TAIL)}` : text;
  const blanks = /[ \t]{1,200}$/.exec(whole.slice(1))?.[0].length ?? 0;
  const visible = whole.slice(0, whole.length - blanks);
  const named = visible.replace(UNSEEN, name) + nameAll(whole.slice(visible.length));
  return named + end;
}

/** All blanks but U+0020, controls, and what is there for the form of others. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;

function name(character: string): string {
  return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
}

/** Blanks at the end; many are counted. */
function nameAll(blanks: string): string {
  return blanks.length > 4 ? `<${blanks.length} blanks>` : [...blanks].map(name).join('');
}
