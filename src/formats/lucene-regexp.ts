/**
 * A regular expression of org.apache.lucene.util.automaton.RegExp, with no optional syntax, -> the same in JavaScript, for the
 * flags `us`; undefined for one that Lucene refuses. `classes`: `\d` and the like are known, and other letters behind a
 * backslash refused, as Lucene 9 does.
 */
export function luceneRegExp(text: string, classes: boolean): string | undefined {
  if (text === '') return '';
  const scan = { at: 0, characters: [...text], classes };
  const source = union(scan, 0);
  return source === undefined || scan.at < scan.characters.length ? undefined : source;
}

interface Scan {
  at: number;
  readonly characters: readonly string[];
  readonly classes: boolean;
}

/** Deeper groups than any dictionary has; Java's stack has an end too. */
const DEPTH = 200;

function union(scan: Scan, depth: number): string | undefined {
  if (depth > DEPTH) return undefined;
  const parts: string[] = [];
  do {
    const part = concatenation(scan, depth);
    if (part === undefined) return undefined;
    parts.push(part);
  } while (match(scan, '|'));
  return parts.length === 1 ? parts[0] : `(?:${parts.join('|')})`;
}

function concatenation(scan: Scan, depth: number): string | undefined {
  let source = '';
  do {
    const part = repetition(scan, depth);
    if (part === undefined) return undefined;
    source += part;
  } while (scan.at < scan.characters.length && !peek(scan, ')|'));
  return source;
}

function repetition(scan: Scan, depth: number): string | undefined {
  let source = atom(scan, depth);
  while (source !== undefined && peek(scan, '?*+{')) {
    const sign = next(scan);
    if (sign !== '{') {
      source = `(?:${source})${sign}`;
      continue;
    }
    const rest = scan.characters.slice(scan.at).join('');
    const [all = '', from = '', comma, to = ''] = /^(\d+)(,(\d*))?\}/.exec(rest) ?? [];
    if (all === '' || Number(from) >= 2 ** 31 || Number(to) >= 2 ** 31) return undefined;
    scan.at += all.length;
    const most = comma === undefined ? from : to;
    source = most !== '' && Number(from) > Number(most) ? '[]' : `(?:${source}){${all.slice(0, -1)}}`;
  }
  return source;
}

function atom(scan: Scan, depth: number): string | undefined {
  if (match(scan, '[')) return characterClass(scan);
  if (match(scan, '.')) return '.';
  if (match(scan, '"')) {
    const end = scan.characters.indexOf('"', scan.at);
    if (end === -1) return undefined;
    const quoted = scan.characters.slice(scan.at, end).map(literal).join('');
    scan.at = end + 1;
    return `(?:${quoted})`;
  }
  if (match(scan, '(')) {
    if (match(scan, ')')) return '(?:)';
    const source = union(scan, depth + 1);
    return source !== undefined && match(scan, ')') ? `(?:${source})` : undefined;
  }
  return character(scan);
}

function characterClass(scan: Scan): string | undefined {
  const negated = match(scan, '^');
  const parts: string[] = [];
  do {
    const from = character(scan);
    if (from === undefined) return undefined;
    if (!match(scan, '-')) {
      parts.push(inSet(from));
      continue;
    }
    const to = character(scan);
    if (to === undefined || plain(from) > plain(to)) return undefined;
    parts.push(`${inSet(from)}-${inSet(to)}`);
  } while (scan.at < scan.characters.length && !peek(scan, ']'));
  return match(scan, ']') ? `[${negated ? '^' : ''}${parts.join('')}]` : undefined;
}

/** One character, maybe behind a backslash. */
function character(scan: Scan): string | undefined {
  if (match(scan, '\\') && scan.classes && /^[A-Za-z]$/.test(scan.characters[scan.at] ?? '')) {
    const letter = next(scan) ?? '';
    return 'dDsSwW'.includes(letter) ? `\\${letter}` : undefined;
  }
  const found = next(scan);
  return found === undefined ? undefined : literal(found);
}

function literal(found: string): string {
  return /^[\\^$.*+?()[\]{}|/]$/.test(found) ? `\\${found}` : found;
}

/** Only between brackets does JavaScript take a dash for something else. */
function inSet(source: string): string {
  return source === '-' ? '\\-' : source;
}

function plain(source: string): number {
  return source.replace('\\', '').codePointAt(0) ?? 0;
}

function match(scan: Scan, wanted: string): boolean {
  if (scan.characters[scan.at] !== wanted) return false;
  scan.at += 1;
  return true;
}

function peek(scan: Scan, any: string): boolean {
  const found = scan.characters[scan.at];
  return found !== undefined && any.includes(found);
}

function next(scan: Scan): string | undefined {
  const found = scan.characters[scan.at];
  scan.at += 1;
  return found;
}
