import { type Document, isCollection } from 'yaml';
import { refusedDirective } from './yaml-directives.ts';

/** Where the first line with more than a comment or a mark between documents stands, from `offset` on. */
export function nextContent(text: string, offset: number): number | undefined {
  const found = /^(?![ \t\r]*(?:#|$))(?!(?:---|\.\.\.)[ \t]*(?:#|$)).*\S/m.exec(text.slice(offset));
  return found === null ? undefined : offset + found.index;
}

/** Where the bracket stands that closes the outermost node; undefined when it has none. */
export function closedAt({ contents }: Document.Parsed): number | undefined {
  const token = isCollection(contents) ? contents.srcToken : undefined;
  if (token?.type !== 'flow-collection') return undefined;
  return token.end[0]?.type === token.start.type.replace('start', 'end') ? contents?.range?.[1] : undefined;
}

/** Does an offset lie behind the outermost node, which ends at `end`: below a mark, or further to the left? */
export function isBehind(text: string, { contents }: Document.Parsed, end: number, offset: number): boolean {
  const [start] = contents?.range ?? [0];
  const isBelowMark = /^(?:---|\.\.\.)(?:\s|$)/m.test(text.slice(end, offset));
  return offset >= end && (isBelowMark || columnOf(text, offset) < columnOf(text, start));
}

function columnOf(text: string, offset: number): number {
  const column = offset - text.lastIndexOf('\n', offset - 1);
  return column > offset && text.startsWith('\ufeff') ? column - 1 : column;
}

/** Why SnakeYAML cannot scan the one token behind the outermost bracket, which it does before it ends the node. */
export function refusedBehind(text: string, end: number): string | undefined {
  const between = /^(?: *(?:#.*)?\r?(?:\n|$))* */.exec(text.slice(end))?.[0] ?? '';
  const isSameLine = !between.includes('\n');
  const isLineStart = !isSameLine && between.endsWith('\n');
  const rest = text.slice(end + between.length);
  if (isLineStart && rest.startsWith('%')) return refusedDirective(/^.*/.exec(rest)?.[0] ?? '');
  if (isSameLine && /^[-?](?:\s|$)/.test(rest)) return 'nothing of this kind may stand behind a bracket';
  return SCANNED.test(rest) ? undefined : 'this cannot be scanned';
}

/**
 * Tokens as ScannerImpl takes them: anchors, tags, block scalars, quoted ones; the others by their first character. Behind
 * a bracket it looks for more, as far as the next tab at the start of a line.
 */
const SCANNED =
  /^(?:$|[&*][^\s:,[\]{}/.*&]+(?=[\s?:,\]}%@`]|$)|!\S*(?=\s|$)|[|>](?:[-+]?[1-9]?|[1-9][-+])(?: *\r?(?:\n|$)| +#)|"(?:[^"\\]|\\.)*"|'[^']*'|[[{](?!.*\n *\t)|[^ \t\r\n&*!|>"'%@`[{])/s;

/** Where a directive ends a document that has no bracket around it: a line that begins with %. */
export function directiveAt(text: string, { errors }: Document.Parsed): number | undefined {
  return errors.find(
    ({ message, pos: [at] }) => /directive indicator character %/.test(message) && text[at - 1] === '\n',
  )?.pos[0];
}
