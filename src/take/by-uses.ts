import { isMeant, serves } from '../elasticsearch/config-path.ts';
import type { FileUse } from '../formats/index-settings.ts';
import type { FormatName, FormatOptions } from '../formats/reading.ts';
import type { SourceFile } from '../model.ts';
import { fits, lookInto } from './by-content.ts';
import type { Taken } from './taken.ts';

/**
 * What slipway.json and the index settings say of files. What slipway.json says goes over the settings, which then tell only
 * how such a file is read. What two settings read in different ways is taken twice.
 */
export async function takeUsed(
  files: readonly SourceFile[],
  said: ReadonlyMap<string, FormatName | 'none'>,
  uses: readonly FileUse[],
): Promise<readonly Taken[]> {
  const taken: Taken[] = [];
  for (const { format, held } of saidUnits(files, said)) {
    const ways = waysOf(
      uses.filter((use) => use.format === format && held.some(({ path }) => isMeant(path, use))),
    );
    const plain = { options: {}, because: 'slipway.json' };
    for (const { options } of ways.length > 0 ? ways : [plain]) {
      taken.push(await unit({ format, files: held, options, because: 'slipway.json' }));
    }
  }
  const left = files.filter(({ path }) => !said.has(path));
  for (const { format, alike } of byTarget(uses)) {
    const [wanted] = alike;
    const landing = left.filter(({ path }) => serves(path, wanted));
    const held = landing.length > 0 ? landing : left.filter(({ path }) => isMeant(path, wanted));
    if (held.length === 0) continue;
    for (const way of waysOf(alike)) taken.push(await unit({ format, files: held, ...way }));
  }
  return taken;
}

/** Each file by itself, save that the parts of a hunspell dictionary, which share a folder, are one. */
function saidUnits(files: readonly SourceFile[], said: ReadonlyMap<string, FormatName | 'none'>) {
  const units = new Map<string, { readonly format: FormatName; readonly held: SourceFile[] }>();
  for (const file of files) {
    const format = said.get(file.path);
    if (format === undefined || format === 'none') continue;
    const key = format === 'hunspell' ? file.path.slice(0, file.path.lastIndexOf('/') + 1) : file.path;
    const one = units.get(key) ?? { format, held: [] };
    units.set(key, one);
    one.held.push(file);
  }
  return units.values();
}

interface Target {
  readonly format: FormatName;
  readonly alike: [FileUse, ...FileUse[]];
}

/** Settings that read the same path as the same format. */
function byTarget(uses: readonly FileUse[]): Iterable<Target> {
  const targets = new Map<string, Target>();
  for (const use of uses) {
    const { format, path } = use;
    if (format === undefined || path === undefined) continue;
    const target = targets.get(`${format} ${path}`);
    if (target === undefined) targets.set(`${format} ${path}`, { format, alike: [use] });
    else target.alike.push(use);
  }
  return targets.values();
}

interface Way {
  readonly options: FormatOptions;
  readonly because: string;
}

/** The different ways in which settings read a file: of a synonym filter, one for each chain that differs. */
function waysOf(uses: readonly FileUse[]): readonly Way[] {
  const ways = new Map<string, Way>();
  for (const { setting, component, place, options, chains } of uses) {
    const because = `${setting} of ${component} in ${place.file}:${place.line}`;
    for (const { known } of chains.length > 0 ? chains : [{ known: undefined }]) {
      const own = { ...options, ...(known !== undefined && { analyzer: known }) };
      const key = JSON.stringify(own);
      if (!ways.has(key)) ways.set(key, { options: own, because });
    }
  }
  return [...ways.values()];
}

async function unit(taken: Taken): Promise<Taken> {
  const [file, ...others] = taken.files;
  if (file === undefined || others.length > 0 || taken.format === 'hunspell') return taken;
  const content = await lookInto(file);
  const rather = fits(taken.format, content) ? undefined : (content.likely ?? content.possible[0]);
  return { ...taken, ...(rather !== undefined && { rather }) };
}
