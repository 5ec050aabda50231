import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Finding, Source } from '../model.ts';
import { oneLine, placed, placeText } from './findings.ts';
import { messageText } from './targets.ts';

/** What a finding belongs to: an extension, or the folder of a slipway.json. */
export interface Group {
  readonly path: string;
  readonly kind: Source['kind'];
}

/** Where a finding is, as seen from the root of the repository. */
export interface Location {
  /** Relative, separated by `/`; absolute when it is not below the root; `.` for the root itself. */
  readonly file: string;
  readonly line: number | undefined;
  readonly column: number | undefined;
  /** The place inside a zip, whose own lines these are not. */
  readonly inner: string | undefined;
}

/** A finding of a group -> its place. */
export type Locate = (group: Group, finding: Finding) => Location;

/** `folder` is what the groups' paths start from, `root` that of the repository; both absolute. */
export function locator(root: string, folder: string): Locate {
  return (group, finding) => {
    const whole = finding.file === '.';
    const isOutside = finding.outside === true;
    const isInner = group.kind === 'zip' && !whole && !isOutside;
    const absolute = isOutside
      ? path.resolve(folder, finding.file)
      : path.resolve(folder, group.path, ...(whole || isInner ? [] : [finding.file]));
    const relative = path.relative(root, absolute);
    const isBelow = relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
    return {
      file: (isBelow ? relative || '.' : absolute).split(path.sep).join('/'),
      line: isInner ? undefined : finding.line,
      column: isInner ? undefined : finding.column,
      inner: isInner ? placeText(finding) : undefined,
    };
  };
}

/** A location's file as a URI reference, each part encoded. */
export function uriOf(file: string): string {
  if (path.isAbsolute(file)) return pathToFileURL(file).href;
  return file
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

/** The fact and the way out, the place inside a zip before it, and the releases behind it, in one line. */
export function factText(finding: Finding, { inner }: Location): string {
  const message = messageText(finding);
  return oneLine(`${inner === undefined ? message : placed(finding, message, ': ')} ${finding.hint}`);
}
