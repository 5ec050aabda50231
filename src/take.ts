import type { FormatName } from './formats/reading.ts';
import type { Told } from './formats/told.ts';
import type { SourceFile } from './model.ts';
import { takeByContent } from './take/by-content.ts';
import { formatByName, isText } from './take/by-name.ts';
import { formatByPlace, hunspellFolders } from './take/by-place.ts';
import { formatsSaid } from './take/by-slipway-json.ts';
import { takeUsed } from './take/by-uses.ts';
import type { Taken } from './take/taken.ts';

export type { Taken, Told };

export interface Taking {
  readonly taken: readonly Taken[];
  /** Text of which nothing tells the format. */
  readonly unknown: readonly SourceFile[];
}

/**
 * Files of a bundle -> what those are that can be told: by slipway.json, else by an index's settings, else by their place,
 * name or content. In doubt a file is taken for nothing. Throws SETTINGS where slipway.json names what is not there.
 */
export async function take(files: readonly SourceFile[], told: Told = {}): Promise<Taking> {
  const said = formatsSaid(files, told.formats ?? {});
  const mine = files.filter((file) => said.get(file.path) !== 'none');
  const used = await takeUsed(mine, said, told.uses ?? []);
  const isUsed = new Set(used.flatMap((one) => one.files));
  const placed = hunspellFolders(mine.filter((file) => !isUsed.has(file)));
  const isPlaced = new Set(placed.flatMap((one) => one.files));

  const others: Taken[] = [];
  const unknown: SourceFile[] = [];
  for (const file of mine) {
    if (isUsed.has(file) || isPlaced.has(file)) continue;
    const one = await takeByItself(file);
    if (one !== undefined) others.push(one);
    else if (file.size > 0 && isText(file.path)) unknown.push(file);
  }
  return { taken: [...used, ...placed, ...others], unknown };
}

async function takeByItself(file: SourceFile): Promise<Taken | undefined> {
  const place = formatByPlace(file.path);
  if (place !== undefined) return { format: place, files: [file], because: 'its place', options: {} };
  const guessed = await takeByContent(file, formatByName(file.path));
  return guessed !== undefined && byPlaceAlone.has(guessed.format) ? undefined : guessed;
}

/** What Elasticsearch looks for in one folder, and reads nowhere else. */
const byPlaceAlone: ReadonlySet<FormatName> = new Set(['geoip-database', 'user-agent-regexes']);
