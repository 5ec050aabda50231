import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/source.ts';
import { refusal } from '../support/refusal.ts';
import type { Part } from '../support/zip-bytes.ts';
import { zipFile } from '../support/zip-file.ts';

const named = (...names: readonly string[]): Part[] => names.map((name) => ({ name }));

async function told(parts: readonly Part[]): Promise<string> {
  const path = await zipFile(parts);
  return await refusal(readSource(path), `${path}: `);
}

describe('readSource on a zip', () => {
  it('gives what a folder of the same content gives', async () => {
    const path = await zipFile([
      { name: 'b/😀', data: 'smile' },
      { name: 'b/\uffee', data: '' },
      { name: 'a/' },
      { name: 'a/' },
      { name: 'c/d/e/' },
      { name: '__MACOSX/b/._x', data: 'mac' },
      { name: 'f/.DS_Store', data: 'mac' },
      { name: 'b/x.bak', data: 'old' },
      { name: '.slipwayignore', data: '*.bak' },
    ]);
    const source = await readSource(path, { ignore: ['nothing'] });
    expect({
      ...source,
      files: await Promise.all(
        source.files.map(async ({ open, ...file }) => [file, await text(await open())]),
      ),
    }).toMatchObject({
      path,
      kind: 'zip',
      files: [
        [{ path: 'b/\uffee', size: 0 }, ''],
        [{ path: 'b/😀', size: 5 }, 'smile'],
      ],
      emptyFolders: ['a', 'c/d/e', 'f'],
      leftOut: [
        { path: '.slipwayignore', because: 'built-in: .slipwayignore' },
        { path: '__MACOSX/', because: 'built-in: __MACOSX/' },
        { path: 'b/x.bak', because: '.slipwayignore:1: *.bak' },
        { path: 'f/.DS_Store', because: 'built-in: .DS_Store' },
      ],
      links: [],
    });
    await source.close();
  });

  it('does not unwrap a folder that holds everything', async () => {
    const source = await readSource(await zipFile(named('wrap/', 'wrap/a')));
    expect(source.files.map(({ path }) => path)).toEqual(['wrap/a']);
    await source.close();
  });

  it('carries what matters when its own bytes are sent', async () => {
    const source = await readSource(await zipFile([{ name: 'b', descriptor: 'signed' }, { name: 'a' }]));
    expect(
      source.kind === 'zip' && [source.entries.map(({ name }) => name), source.storedWithDescriptor],
    ).toEqual([['b', 'a'], ['b']]);
    await source.close();
  });

  it.each<[string, readonly Part[]]>([
    ['SOURCE_UNSAFE_PATH entry "../a" has the part ".."', named('../a')],
    ['SOURCE_UNSAFE_PATH entry "/" is an absolute path', named('a', '/')],
    ['SOURCE_UNSAFE_PATH entry "" is an empty name', named('')],
    ['SOURCE_UNSAFE_PATH entry "a//" has an empty part, two slashes in a row', named('a//')],
    ['SOURCE_UNSAFE_PATH entry "a\\u0000b" holds a NUL', named('a\0b')],
    ['SOURCE_UNSAFE_PATH entry "a\\u001b[31m" holds the control character U+001B', named('a\u001b[31m')],
    ['SOURCE_UNSAFE_PATH entry "__MACOSX/../a" has the part ".."', named('__MACOSX/../a')],
    ['SOURCE_DUPLICATE_PATH entry "a" stands in the zip more than once', named('a', 'b', 'a')],
    ['SOURCE_FILE_AND_FOLDER entry "a" is a file, and another entry makes it a folder', named('a', 'a/')],
    ['SOURCE_FILE_AND_FOLDER entry "a" is a file, and another entry makes it a folder', named('a/b/c', 'a')],
  ])('refuses: %s', async (fact, parts) => {
    expect(await told(parts)).toEqual(fact);
  });
});

describe('readSource on a zip whose names imply many folders', () => {
  it('takes as many as the limit, and no more', async () => {
    const path = await zipFile([{ name: 'a/b/c', data: 'x' }, { name: 'a/d/e' }]);
    await (await readSource(path, { limits: { entries: 3 } })).close();
    expect(await refusal(readSource(path, { limits: { entries: 2 } }), path)).toEqual(
      'ZIP_BOMB : its names imply more than 2 folders, which is the limit',
    );
  });

  it('takes the deepest path that is taken at all', async () => {
    const source = await readSource(await zipFile(named(`${'a/'.repeat(99)}b`, `${'c/'.repeat(99)}`)));
    expect([source.files.length, source.emptyFolders.length]).toEqual([1, 1]);
    await source.close();
  });
});

interface Verdict {
  readonly id: string;
  /** Whether Elasticsearch 9.5 installs it on an empty home. */
  readonly ok: boolean;
  readonly message: string | null;
  readonly zip_base64: string;
}

const packed = await readFile(new URL('../conformance/plugin/zip-verdicts.jsonl.gz', import.meta.url));
const verdicts: readonly Verdict[] = gunzipSync(packed)
  .toString()
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));

/** The codes of the refusals among these zips. */
async function codes(which: (verdict: Verdict) => boolean): Promise<Record<string, string>> {
  const told = verdicts.filter(which).map(async ({ id, zip_base64 }) => {
    const file = await zipFile(Buffer.from(zip_base64, 'base64'));
    const [code = ''] = (await refusal(readSource(file).then(({ close }) => close()))).split(' ');
    return [id, code] as const;
  });
  return Object.fromEntries((await Promise.all(told)).filter(([, code]) => code !== 'no'));
}

/** How java.util.zip and the installer's own unzip say that they cannot go on. */
const UNZIP =
  /invalid (entry|LOC|compression)|encrypted|EOF|resolving outside|Is a directory|Nul character|\/\.\.\//;

describe('readSource, beside the verdicts of the installer of Elasticsearch', () => {
  it('refuses every zip that the installer cannot unzip', async () => {
    const unzip = ({ ok, message }: Verdict) => !ok && UNZIP.test(message ?? '');
    const expected = verdicts.filter(unzip).map(({ id }) => id);
    expect(Object.keys(await codes(unzip))).toEqual(expected);
    expect(expected.length).toBeGreaterThan(30);
  });

  it('refuses of the zips that the installer takes only these', async () => {
    expect(await codes(({ ok }) => ok)).toEqual({
      'concat-0290': 'ZIP_HIDDEN_DATA', // two zips in a row: Java reads the first, everybody else the second
      'dir-then-file-0297': 'SOURCE_FILE_AND_FOLDER',
      'esdir-0032': 'SOURCE_UNSAFE_PATH', // ./elasticsearch/x
      'esdir-0036': 'SOURCE_UNSAFE_PATH', // elasticsearch\x
      'esdir-first-0033': 'SOURCE_UNSAFE_PATH',
      'esdir-first-0037': 'SOURCE_UNSAFE_PATH',
      'misc-0091': 'SOURCE_DUPLICATE_PATH',
      'misc-0098': 'SOURCE_SPECIAL_FILE', // a symbolic link, installed as a text file
      'nocd-0012': 'ZIP_TRUNCATED',
      'slip-0049': 'SOURCE_UNSAFE_PATH', // C:\\x
      'slip-0050': 'SOURCE_UNSAFE_PATH', // C:/x
      'slip-0051': 'SOURCE_UNSAFE_PATH', // ..\\x
      'slip-0052': 'SOURCE_UNSAFE_PATH', // a\\b
      'slip-0053': 'SOURCE_UNSAFE_PATH', // a//b
      'slip-0054': 'SOURCE_UNSAFE_PATH', // a/./b
      'slip-0061': 'SOURCE_UNSAFE_PATH', // a line feed
      'truncated-0011': 'ZIP_TRUNCATED',
      'valid-trailing-0005': 'ZIP_HIDDEN_DATA',
    });
  });
});
