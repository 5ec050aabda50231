import prettyBytes from 'pretty-bytes';
import type { LeftOut, Source } from '../model.ts';
import { oneLine } from './findings.ts';
import { type Landing, landingLines } from './landings.ts';

/** The files as a tree with sizes, then what those of a bundle were taken for, then what is left out and why. */
export function sourceText(source: Source, held: readonly Landing[] = []): string {
  const paths = [...source.files.map(({ path }) => path), ...source.emptyFolders.map((path) => `${path}/`)];
  const sizes = new Map(source.files.map(({ path, size }) => [path, prettyBytes(size)]));
  const total = prettyBytes(source.files.reduce((sum, { size }) => sum + size, 0));
  const count = source.files.length;
  const links = source.links.map(({ path, target }) => `  ${oneLine(path)} -> ${oneLine(target)}`);
  return [
    ...treeLines(paths, sizes),
    '',
    `${count} ${count === 1 ? 'file' : 'files'}, ${total} before compression.`,
    ...section('On a node, and what it was taken for:', landingLines(held).map(oneLine)),
    ...section('Links that were followed:', links),
    ...section('Left out:', source.leftOut.map(leftOutText)),
    '',
  ].join('\n');
}

function leftOutText({ path, because }: LeftOut): string {
  return `  ${oneLine(path)}  (${oneLine(because)})`;
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines];
}

/** Sorted paths -> indented lines; each folder is named once. */
function treeLines(paths: readonly string[], sizes: ReadonlyMap<string, string>): string[] {
  const lines: string[] = [];
  const seen = new Set<string>();
  for (const path of paths) {
    const parts = path.split('/');
    parts.forEach((part, depth) => {
      const isLast = depth === parts.length - 1;
      const folder = parts.slice(0, depth + 1).join('/');
      if (part === '' || (!isLast && seen.has(folder))) return;
      seen.add(folder);
      const size = sizes.get(path);
      lines.push(`${'  '.repeat(depth)}${part}${isLast && size !== undefined ? `  ${size}` : '/'}`);
    });
  }
  return lines;
}
