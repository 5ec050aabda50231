import { parseYaml, type YamlProblem } from './yaml.ts';
import type { YamlNode, YamlPlace } from './yaml-node.ts';

/** Every document of a text, for readers that do not stop after the first one. */
export interface YamlDocuments {
  readonly roots: readonly YamlNode[];
  /** In file order. */
  readonly problems: readonly YamlProblem[];
}

/** Reads a text to its end. Places are those of an editor, for which U+0085 and the like end no line. Never throws. */
export function parseYamlDocuments(text: string): YamlDocuments {
  const roots: YamlNode[] = [];
  const problems: YamlProblem[] = [];
  const lines = text.split(/(?<=\n|\r(?!\n)|[\u0085\u2028\u2029])/);
  const starts = startsOf(lines);
  let from = 0;
  for (;;) {
    const placed = <Placed extends YamlPlace>(one: Placed): Placed => {
      const start = starts[from + one.line - 1] ?? starts.at(-1) ?? { line: 1, column: 0 };
      return { ...one, line: start.line, column: start.column + one.column };
    };
    const { root, problems: own, rest } = parseYaml(lines.slice(from).join(''));
    problems.push(...own.map(placed));
    if (root !== undefined) roots.push(everywhere(root, placed));
    if (rest === undefined || own.length > 0) return { roots, problems };
    const next = from + rest.line - 1;
    if (next === from || !startsDocument(lines, next)) {
      const message = 'something follows the end of the document; a line with --- was expected before it';
      return { roots, problems: [...problems, placed({ ...rest, message })] };
    }
    from = next;
  }
}

/** For each line of YAML, and for the end, the line of an editor that it lies in, and how many characters are before. */
function startsOf(lines: readonly string[]): readonly YamlPlace[] {
  let place: YamlPlace = { line: 1, column: 0 };
  const starts = lines.map((line) => {
    const start = place;
    place = /[\n\r]$/.test(line)
      ? { line: start.line + 1, column: 0 }
      : { ...start, column: start.column + line.length };
    return start;
  });
  return [...starts, place];
}

/** A mark stands before it, or on the line itself. */
function startsDocument(lines: readonly string[], line: number): boolean {
  if (MARK.test(lines[line] ?? '')) return true;
  const before = lines.slice(0, line).findLast((text) => !/^\s*(#|$)/.test(text));
  return MARK.test(before ?? '');
}

const MARK = /^(---|\.\.\.)(\s|$)/;

function everywhere(node: YamlNode, placed: <Placed extends YamlPlace>(one: Placed) => Placed): YamlNode {
  if (node.kind === 'scalar') return placed(node);
  if (node.kind === 'list')
    return placed({ ...node, items: node.items.map((item) => everywhere(item, placed)) });
  const entries = node.entries.map((entry) => placed({ ...entry, value: everywhere(entry.value, placed) }));
  return placed({ ...node, entries });
}
