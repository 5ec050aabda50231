import prettyBytes from 'pretty-bytes';
import { splitMark } from '../mark.ts';
import { oneLine } from './findings.ts';

/** What of an extension is shown: never the pre-signed URL of its file. */
export interface Shown {
  readonly id: string;
  readonly url: string;
  readonly type: string;
  readonly name: string;
  readonly version: string;
  /** The user's text, without the mark. */
  readonly description: string;
  /** The content digest that the mark claims. */
  readonly contentDigest: string | undefined;
  /** Bytes; undefined while there is no file. */
  readonly size: number | undefined;
  /** ISO 8601; undefined while there is no file. */
  readonly modified: string | undefined;
  /** Undefined when it was not asked for. */
  readonly deployments: readonly string[] | undefined;
}

/** What the service answers -> what is shown. */
export function shown(extension: {
  readonly id: string;
  readonly url: string;
  readonly name: string;
  readonly version: string;
  readonly extension_type: string;
  readonly description?: string | undefined;
  readonly deployments?: readonly string[] | undefined;
  readonly file_metadata?:
    | { readonly size?: number | undefined; readonly last_modified_date?: string | undefined }
    | undefined;
}): Shown {
  const { id, url, name, version, extension_type: type, description, deployments, file_metadata } = extension;
  const { text, contentDigest } = splitMark(description);
  const size = file_metadata?.size;
  const modified = size === undefined ? undefined : file_metadata?.last_modified_date;
  return { id, url, type, name, version, description: text, contentDigest, size, modified, deployments };
}

/** One line an extension, aligned. */
export function extensionsText(extensions: readonly Shown[]): string {
  if (extensions.length === 0) return 'There are no extensions.\n';
  const rows = extensions.map(({ id, type, name, version, size, modified }) => [
    id,
    type,
    name,
    version,
    size === undefined ? 'no file' : prettyBytes(size),
    modified ?? '',
  ]);
  return `${aligned([['id', 'type', 'name', 'version', 'size', 'modified'], ...rows])}\n`;
}

/** Everything about one extension. */
export function extensionText(extension: Shown): string {
  const { size, deployments, contentDigest, modified } = extension;
  const rows = [
    ['id', extension.id],
    ['url', extension.url],
    ['type', extension.type],
    ['name', extension.name],
    ['version', extension.version],
    ['description', extension.description],
    ['content', contentDigest ?? 'not marked by slipway'],
    ['size', size === undefined ? 'no file' : `${prettyBytes(size)} (${size} bytes)`],
    ['modified', modified ?? ''],
    ...(deployments === undefined ? [] : [['deployments', deployments.join(', ') || 'none']]),
  ];
  return `${aligned(rows)}\n`;
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_cell, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) => row.map(oneLine))
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
