import type { Affixes, TellFault } from './hunspell-affixes.ts';
import { type AffixLine, placeOf, quoted } from './hunspell-line.ts';
import { javaInt } from './java-int.ts';

const KIND = 'hunspell-aliases';

/** A line `AF`: the first says how many sets of flags follow, each other is one (Dictionary.parseAlias). */
export function readAlias(into: Affixes, line: AffixLine, tell: TellFault): void {
  if (into.aliases === undefined) {
    const count = aliasCount(line, line.words[1]?.text, tell);
    if (count !== undefined) into.aliases = { count, values: [] };
    return;
  }
  const { count, values } = into.aliases;
  if (values.length >= count) tellTooMany(line, 'AF', count, tell);
  else values.push(line.words[1]?.text ?? '');
}

/** A line `AM`: the same for morphological data, of which each takes the rest of its line (Dictionary.parseMorphAlias). */
export function readMorphAlias(into: Affixes, line: AffixLine, tell: TellFault): void {
  if (into.morphAliases === undefined) {
    const count = aliasCount(line, line.text.slice(3), tell);
    if (count !== undefined) into.morphAliases = { count, values: [] };
    return;
  }
  const { count, values } = into.morphAliases;
  if (values.length >= count) tellTooMany(line, 'AM', count, tell);
  else values.push(line.text.slice(2));
}

/** Flags as written -> the flags that they stand for: with AF lines, each is the number of one. Undefined when there is none. */
export function aliased(
  { aliases, file }: Affixes,
  text: string,
  place: { readonly line: number; readonly column: number },
  tell: TellFault,
): string | undefined {
  if (aliases === undefined || aliases.values.length === 0) return text;
  const found = aliases.values[(javaInt(text) ?? 0) - 1];
  if (found === undefined) {
    const most = aliases.values.length;
    tell({
      kind: KIND,
      ...place,
      message: `${quoted(text) === '' ? 'nothing' : quoted(text)} stands where the number of an AF line was expected, 1 to ${most}: ${file} has AF lines, so flags are written as their numbers.`,
      hint: 'Write the number of the AF line that has the flags.',
    });
  }
  return found;
}

function aliasCount(line: AffixLine, text: string | undefined, tell: TellFault): number | undefined {
  const count = text === undefined ? undefined : javaInt(text);
  if (count !== undefined && count >= 0) return count;
  const keyword = line.words[0]?.text ?? 'AF';
  tell({
    kind: KIND,
    ...placeOf(line, 1),
    message: `${quoted(line.text)} is the first ${keyword} line; ${keyword} and the number of ${keyword} lines that follow were expected.`,
    hint: `Write ${keyword} and a number in line ${line.number}.`,
  });
  return undefined;
}

function tellTooMany(line: AffixLine, keyword: string, count: number, tell: TellFault): void {
  tell({
    kind: KIND,
    line: line.number,
    column: line.column,
    message: `${quoted(line.text)} is one ${keyword} line more than the ${count} that the first one announces.`,
    hint: `Raise the number in the first ${keyword} line.`,
  });
}
