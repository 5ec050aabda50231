import type { SourceFile } from '../model.ts';
import { javaRegexFault } from './java-regex.ts';
import type { Tell } from './problem.ts';
import type { FormatReader } from './reading.ts';
import { eachLine } from './text.ts';
import { tellTextProblems } from './text-problems.ts';
import { parseYamlDocuments } from './yaml-documents.ts';
import type { YamlEntry, YamlMap, YamlNode, YamlPlace } from './yaml-node.ts';

/** Regular expressions of the user_agent processor, in YAML (UserAgentParser in Elasticsearch). */
export const readUserAgentRegexes: FormatReader = async ([file], tell) => {
  if (file !== undefined) await parseUserAgentRegexes(file, tell);
};

/** The lists of a file, and the keys of their items. */
const LISTS: ReadonlyMap<string, RegExp> = new Map([
  ['user_agent_parsers', /^(regex|regex_flag|(family|v[1-4])_replacement)$/],
  ['os_parsers', /^(regex|regex_flag|os_replacement|os_v[1-4]_replacement)$/],
  ['device_parsers', /^(regex|regex_flag|device_replacement|(brand|model)_replacement)$/],
]);

/** Tells what is wrong, and counts the items of each list. */
export async function parseUserAgentRegexes(
  file: SourceFile,
  tell: Tell,
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map([...LISTS.keys()].map((name) => [name, 0]));
  const lines: string[] = [];
  const facts = await eachLine(file, (text) => lines.push(text));
  // A line end more can be a part of a value of YAML.
  tellTextProblems(file.path, { ...facts, bom: false, oddEnd: undefined }, tell);
  if (facts.malformed !== undefined || facts.tooLong !== undefined) return counts;

  const { roots, problems } = parseYamlDocuments(lines.join('\n').replace(/^\ufeff/, ''));
  const say: Say = (kind, { line, column }, message, hint) =>
    tell({ kind, file: file.path, line, column, message, hint });
  for (const problem of problems.slice(0, 1)) {
    say('user-agent-yaml', problem, `the YAML cannot be read: ${problem.message}.`, 'Write it as YAML says.');
  }
  // The node stops there too, and what a broken text seems to hold further on has no sure place.
  if (problems.length > 0) return counts;
  let found = false;
  const [first] = roots;
  for (const root of first?.kind === 'map' ? roots : []) {
    for (const entry of listsIn(root)) {
      found = true;
      counts.set(entry.key, (counts.get(entry.key) ?? 0) + readList(entry, say));
    }
  }
  if (!found) {
    const fact = `none of ${[...LISTS.keys()].join(', ')} is in the file; one at least was expected.`;
    say('user-agent-shape', first ?? { line: 1, column: 1 }, fact, EXAMPLE);
  }
  return counts;
}

type Say = (kind: string, place: YamlPlace, message: string, hint: string) => void;

const EXAMPLE = "Write user_agent_parsers: and below it items such as - regex: '(Demo)/(\\d+)'.";

/** The lists wherever they stand: Elasticsearch goes by the keys alone. */
function* listsIn(node: YamlNode): Generator<YamlEntry> {
  if (node.kind === 'list') for (const item of node.items) yield* listsIn(item);
  if (node.kind !== 'map') return;
  for (const entry of node.entries) {
    if (LISTS.has(entry.key)) yield entry;
    else yield* listsIn(entry.value);
  }
}

/** How many items Elasticsearch takes. */
function readList({ key, value }: YamlEntry, say: Say): number {
  if (value.kind !== 'list' || value.items.length === 0) {
    say('user-agent-shape', value, `${key} is no list of items; one was expected.`, EXAMPLE);
    return 0;
  }
  const end = value.items.findIndex(({ kind }) => kind !== 'map');
  const [first] = value.items;
  if (end === 0 && first !== undefined) {
    say(
      'user-agent-shape',
      first,
      `the first item of ${key} is no map; one with regex was expected.`,
      EXAMPLE,
    );
  }
  const lost = value.items[end];
  if (end > 0 && lost !== undefined) {
    const fact = `this item of ${key} is no map, so it ends the list: it and the ${value.items.length - end - 1} after it are left out.`;
    say('user-agent-ignored', lost, fact, 'Take the item out.');
  }
  const items = end === -1 ? value.items : value.items.slice(0, end);
  for (const item of items) if (item.kind === 'map') readItem(key, item, say);
  return items.length;
}

function readItem(list: string, item: YamlMap, say: Say): void {
  const regex = item.entries.find(({ key }) => key === 'regex');
  if (regex === undefined) {
    say('user-agent-shape', item, `an item of ${list} has no regex; each needs one.`, EXAMPLE);
  }
  for (const { key, value, ...place } of item.entries) {
    if (value.kind !== 'scalar' || value.type === 'null') {
      say(
        'user-agent-shape',
        value,
        `${key} is no text; one was expected.`,
        `Write ${key}: and a text in quotes.`,
      );
    } else if (LISTS.get(list)?.test(key) === false) {
      say(
        'user-agent-ignored',
        place,
        `${key} is no key of ${list}, so it is left out.`,
        'Take the line out.',
      );
    } else if (key === 'regex_flag' && value.text !== 'i') {
      const fact = `the flag ${JSON.stringify(value.text)} is none; Elasticsearch knows i alone.`;
      say('user-agent-ignored', value, fact, 'Take the line out, or write flags into the regex: (?s).');
    } else if (key === 'regex') {
      const fault = javaRegexFault(value.text);
      if (fault === undefined) continue;
      const fact = `${JSON.stringify(value.text)} is no regular expression of Java: ${fault.message}, near index ${fault.at}.`;
      say('user-agent-regex', value, fact, hintFor(value.text));
    }
  }
}

function hintFor(regex: string): string {
  return regex.includes('(?P<')
    ? 'Write (?<name> instead of (?P<name>.'
    : 'Write it as java.util.regex.Pattern has it.';
}
