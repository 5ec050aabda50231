import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { factsOf } from '../../src/archive-facts.ts';
import { check, checkArchive } from '../../src/check.ts';
import { SlipwayError } from '../../src/errors.ts';
import { identify } from '../../src/identify.ts';
import { rules } from '../../src/rules/index.ts';
import { readSource } from '../../src/source.ts';

/** A line of zip-verdicts.jsonl: a whole zip, and what the installer of this release said of it on an empty home. */
export interface ZipLine {
  readonly id: string;
  readonly es: string;
  readonly ok: boolean;
  readonly message: string | null;
  readonly causes: readonly string[] | null;
  readonly zip_base64: string;
}

export type ZipVerdict =
  | { readonly agrees: true }
  /** The rules and codes by which Slipway refuses what the installer takes; each says why. */
  | { readonly stricter: readonly string[] }
  /** What decides lies in the home and not in the zip. */
  | { readonly home: string }
  | { readonly disagrees: string };

/** What the installer says, and the rules or codes that say the same; `home` where only `--with` could tell. */
const KINDS: readonly (readonly [message: RegExp, ...same: readonly string[]])[] = [
  [/older plugin structure/, 'old-layout', 'SOURCE_UNSAFE_PATH'],
  [
    /resolving outside|Nul character|\/\.\.?(\/.*)?(: Is a directory)?$/,
    'SOURCE_UNSAFE_PATH',
    'name-shape',
    'name-characters',
  ],
  [
    /-> <HOME>|^<HOME>\/(bin|config)\/|plugin directory \[<HOME>\/plugins\/\.\.?\]/,
    'name-shape',
    'name-characters',
  ],
  [
    /^<HOME>\/plugins\/\.installing-N\/.*(Is a directory)?$/,
    'SOURCE_FILE_AND_FOLDER',
    'SOURCE_UNSAFE_PATH',
    'spi-folder',
  ],
  [
    /CRC/,
    'ZIP_CRC_MISMATCH',
    'ZIP_TRUNCATED',
    'ZIP_CORRUPT',
    'ZIP_HEADERS_DISAGREE',
    'ZIP_SIZE_MISMATCH',
    'ZIP_HIDDEN_DATA',
  ],
  [/bad entry name/, 'SOURCE_NAME_NOT_UTF8', 'ZIP_HEADERS_DISAGREE'],
  [/encrypted ZIP/, 'ZIP_ENCRYPTED'],
  [/compression method/, 'ZIP_METHOD', 'ZIP_HEADERS_DISAGREE'],
  [/EXT descriptor|invalid entry (compressed )?size/, 'data-descriptors'],
  [
    /unexpected EOF|LOC header|invalid (block|distance|stored|code|literal|bit)/,
    'ZIP_TRUNCATED',
    'ZIP_CORRUPT',
    'ZIP_HEADERS_DISAGREE',
  ],
  [
    /missing a descriptor/,
    'descriptor-present',
    'descriptor-case',
    'wrapping-folder',
    'type-agrees',
    'ZIP_NOT_A_ZIP',
    'ZIP_HIDDEN_DATA',
    'ZIP_TRUNCATED',
    'SOURCE_EMPTY',
  ],
  [/both stable and internal/, 'descriptor-single'],
  [/is missing for plugin/, 'descriptor-required-keys'],
  [/native controllers/, 'native-controller'],
  [/Unknown properties/, 'descriptor-unknown-keys'],
  [/deployment\.target/, 'deployment-target'],
  [/must be \[true\]/, 'descriptor-booleans'],
  [/uxxxx/, 'descriptor-syntax'],
  [/requires Java|^Invalid version string|^For input string/, 'descriptor-java-version', 'bundled-java'],
  [
    /was built for|Expected (semantic|integer) version/,
    'version-agrees',
    'descriptor-elasticsearch-version',
    'descriptor-trailing-blanks',
    'release-agrees',
  ],
  [/system module/, 'module-name'],
  [/bin in plugin|bin dir|config in plugin|config dir/, 'flat-bin-and-config'],
  [/due to jar hell/, 'jar-hell', 'jar-hell-core', 'jar-manifest-java'],
  [/while checking for jar hell/, 'jar-readable', 'jar-manifest', 'jar-manifest-java'],
  [
    /policy|while scanning|while parsing|mapping values|Duplicate field|CharConversion/i,
    'policy',
    'entitlement-policy',
  ],
  [/Cycle found|Missing plugin/, 'home', 'extended-plugins'],
];

/** Jar hell with a module that the home of the vectors has: mod/painless/Impl, mod/painless/Thing, mod/xpack/Core. */
const HOME = /class: mod\.|plugin directory \[.*already exists/;

/**
 * Checks a line's zip as `slipway check --elasticsearch <es>` would. Where the installer refuses, an error of the same
 * kind must be among the findings, whatever else is. `isPolicy` tells a rule about policies, of which there are many.
 */
export async function judgeZip(line: ZipLine): Promise<ZipVerdict> {
  const refusedBy = await refusals(line);
  if (line.ok) return refusedBy.length === 0 ? { agrees: true } : { stricter: refusedBy };
  const said = [line.message ?? '', ...(line.causes ?? [])].join('\n');
  const kinds = KINDS.filter(([message]) => message.test(line.message ?? ''));
  const expected = kinds.flatMap(([, ...same]) => same);
  if (
    refusedBy.some((id) =>
      expected.some((one) => id === one || (one === 'policy' && /^entitlement-|policy/.test(id))),
    )
  ) {
    return { agrees: true };
  }
  // Slipway opens no zip of which two readers can make two things, so it cannot tell what else is wrong with it.
  if (refusedBy.length === 1 && refusedBy.every(isCode)) return { stricter: refusedBy };
  if (HOME.test(said) || expected.includes('home')) return { home: line.message ?? '' };
  return {
    disagrees: `refused with ${JSON.stringify(line.message)}; Slipway says ${refusedBy.join(', ') || 'nothing'}`,
  };
}

/** Each accepted line that Slipway refuses must do so by a rule that says why it is stricter, or by a code of the zip. */
export function isOwned(id: string): boolean {
  return (
    isCode(id) || AT_START.has(id) || rules.some((rule) => rule.id === id && rule.stricter !== undefined)
  );
}

function isCode(id: string): boolean {
  return /^(ZIP|SOURCE)_/.test(id);
}

/** What the node refuses, and the installer does not look at. */
const AT_START: ReadonlySet<string> = new Set(['entitlement-scopes']);

async function refusals({ zip_base64, es }: ZipLine): Promise<readonly string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'slipway-verdict-'));
  const file = path.join(folder, 'x.zip');
  try {
    await writeFile(file, Buffer.from(zip_base64, 'base64'));
    const source = await readSource(file, { everything: true });
    try {
      const identified = await identify(source, { type: 'plugin' });
      const findings = [
        ...(await check(source, identified, {}, { release: es })),
        ...(await checkArchive(factsOf(source), identified.identity)),
      ];
      return [...new Set(findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule))];
    } finally {
      await source.close();
    }
  } catch (error) {
    if (error instanceof SlipwayError) return [error.code];
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
