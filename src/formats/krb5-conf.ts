import type { SourceFile } from '../model.ts';
import type { Tell } from './problem.ts';
import type { FormatReader } from './reading.ts';
import { eachLine } from './text.ts';
import { tellTextProblems } from './text-problems.ts';
import { javaTrim } from './word-lines.ts';

/** The configuration of Kerberos, as the JDK reads it (sun.security.krb5.Config). */
export const readKrb5Conf: FormatReader = async ([file], tell) => {
  if (file !== undefined) await parseKrb5Conf(file, tell);
};

/** Values by the path to them: `libdefaults/default_realm`, `realms/EXAMPLE.COM/kdc`. */
export type Krb5Conf = ReadonlyMap<string, readonly string[]>;

interface Line {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

type Say = (
  kind: string,
  at: Pick<Line, 'line' | 'column'>,
  message: string,
  hint: string,
  severity?: 'warn',
) => void;

/** Tells what is wrong, and gives the values; up to what is wrong. */
export async function parseKrb5Conf(file: SourceFile, tell: Tell): Promise<Krb5Conf> {
  const lines: Line[] = [];
  const say: Say = (kind, { line, column }, message, hint, severity) =>
    tell({
      kind,
      file: file.path,
      line,
      column,
      message: `${message}.`,
      hint,
      ...(severity !== undefined && { severity }),
    });
  let hasSection = false;
  let isIgnoring = false;
  const facts = await eachLine(file, (raw, line) => {
    const text = javaTrim(raw);
    const at = { text, line, column: raw.indexOf(text) + 1 };
    if (text === '' || text.startsWith('#') || text.startsWith(';')) return;
    hasSection ||= text.startsWith('[');
    if (hasSection) lines.push(at);
    else if (/^include(dir)? /.test(text)) tellInclude(at, say);
    else if (!isIgnoring) {
      isIgnoring = true;
      say(
        'krb5-conf-ignored',
        at,
        'this line stands before the first section, so it counts for nothing',
        'Move it below a line such as [libdefaults], or take it out.',
      );
    }
  });
  tellTextProblems(file.path, facts, tell);
  const values = new Map<string, string[]>();
  if (facts.malformed !== undefined || facts.tooLong !== undefined) return values;
  const fault = readSections(joined(lines), values, (at) =>
    say(
      'krb5-conf-ignored',
      at,
      'this part stands a second time, and only the first one counts',
      'Put both into one.',
    ),
  );
  if (fault !== undefined) {
    say(
      'krb5-conf-syntax',
      fault.at,
      fault.message,
      'Write it as [section] lines, name = value, and name = { ... } with the brace on the same line or the next.',
    );
  } else tellRealm(values, lines[0] ?? { line: 1, column: 1 }, say);
  return values;
}

function tellInclude(at: Line, say: Say): void {
  const fact = `${at.text.slice(0, 200)} names what lies on the node, where the bundle cannot put it`;
  const isAbsolute = /^include(?:dir)?\s+\//.test(at.text);
  say(
    'krb5-conf-include',
    at,
    fact,
    'Write what is included into the file itself.',
    isAbsolute ? 'warn' : undefined,
  );
}

interface Fault {
  readonly at: Pick<Line, 'line' | 'column'>;
  readonly message: string;
}

/** Config.loadConfigFile: a line with a brace alone belongs to the one before. */
function joined(lines: readonly Line[]): readonly Line[] {
  const result: Line[] = [];
  for (const line of lines) {
    const before = result.at(-1);
    if (!line.text.startsWith('{') || before === undefined) {
      result.push(line);
      continue;
    }
    result[result.length - 1] = { ...before, text: `${before.text} {` };
    const rest = javaTrim(line.text.slice(1));
    if (line.text.length > 1)
      result.push({ ...line, text: rest, column: line.column + line.text.indexOf(rest) });
  }
  return result;
}

/** Config.parseStanzaTable. A section ends where the next one begins, whatever is open there. */
function readSections(
  lines: readonly Line[],
  values: Map<string, string[]>,
  tellIgnored: (at: Line) => void,
): Fault | undefined {
  const path: string[] = [];
  const opened = new Set<string>();
  let isInSection = false;
  for (const at of lines) {
    const { text } = at;
    if (text.startsWith('[')) {
      const name = javaTrim(text.slice(1, -1)).toLowerCase();
      if (!text.endsWith(']') || name === '')
        return { at, message: 'a line that begins with [ is not the name of a section between brackets' };
      if (name.includes('=')) return { at, message: 'the name of this section has a = in it' };
      if (isInSection && path.pop() === undefined)
        return { at, message: 'above this section a brace closes what was not opened' };
      isInSection = true;
      path.push(name);
    } else if (text === '}') {
      if (path.pop() === undefined) return { at, message: 'this brace closes what was not opened' };
    } else {
      const equals = text.indexOf('=');
      if (equals < 0) return { at, message: 'this line has no =; name = value was expected' };
      const value = unquoted(text.slice(equals + 1));
      const key = [...path, javaTrim(text.slice(0, equals))].join('/');
      if (value !== '{') {
        const known = values.get(key);
        if (known === undefined) values.set(key, [value]);
        else known.push(value);
        continue;
      }
      if (path.length > DEEPEST) return { at, message: `more than ${DEEPEST} braces are open here` };
      if (opened.has(key)) tellIgnored(at);
      path.push(javaTrim(text.slice(0, equals)) + (opened.has(key) ? ' again' : ''));
      opened.add(key);
    }
  }
  const at = lines.at(-1);
  if (at === undefined || path.length === 1) return undefined;
  return {
    at,
    message: path.length === 0 ? 'a brace closes what was not opened' : `${path.at(-1)} = { is not closed`,
  };
}

/** Far more than any realm needs; each line's key is as long as all that is open above it. */
const DEEPEST = 100;

function unquoted(text: string): string {
  const value = javaTrim(text);
  return /^(?:".*"|'.*')$/s.test(value) && value.length > 1 ? javaTrim(value.slice(1, -1)) : value;
}

function tellRealm(values: Krb5Conf, at: Pick<Line, 'line' | 'column'>, say: Say): void {
  const [realm] = values.get('libdefaults/default_realm') ?? [];
  if (realm === undefined) {
    say(
      'krb5-conf-realm',
      at,
      'default_realm is not set in [libdefaults]',
      'Write default_realm = EXAMPLE.COM below [libdefaults].',
    );
  } else if (!values.has(`realms/${realm}/kdc`) && isOff(values.get('libdefaults/dns_lookup_kdc'))) {
    say(
      'krb5-conf-realm',
      at,
      `${realm} has no kdc in [realms], and dns_lookup_kdc is off`,
      `Write ${realm} = { and kdc = <host> and } below [realms].`,
    );
  }
}

function isOff(values: readonly string[] | undefined): boolean {
  return /^(?:no|false)$/i.test(values?.[0] ?? '');
}
