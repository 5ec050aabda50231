import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isOwned, judgeZip, type ZipLine, type ZipVerdict } from './zip.ts';

const packed = await readFile(new URL('plugin/zip-verdicts.jsonl.gz', import.meta.url));
const lines: readonly ZipLine[] = gunzipSync(packed)
  .toString()
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));
const judged = new Map<string, ZipVerdict>();
for (const line of lines) judged.set(line.id, await judgeZip(line));

const ids = (which: (verdict: ZipVerdict) => boolean) =>
  [...judged].filter(([, verdict]) => which(verdict)).map(([id]) => id);

describe('check, beside the verdicts of the installer of Elasticsearch 9.5', () => {
  it('refuses what the installer refuses, for the same reason', () => {
    expect(ids((verdict) => 'disagrees' in verdict)).toEqual([]);
  });

  it('leaves to the home what lies there', () => {
    expect(ids((verdict) => 'home' in verdict)).toEqual([]);
  });

  it('says why, wherever it refuses what the installer takes', () => {
    const stricter = [...judged.values()].flatMap((verdict) =>
      'stricter' in verdict ? verdict.stricter : [],
    );
    expect([...new Set(stricter)].filter((id) => !isOwned(id))).toEqual([]);
  });

  it('refuses no other zips that the installer takes than those whose class is no plugin, and these', () => {
    // Of most of these zips, the class is one that extends java.lang.Object.
    const others = [...judged].flatMap(([id, verdict]) => {
      const rules = 'stricter' in verdict ? verdict.stricter.filter((rule) => rule !== 'plugin-class') : [];
      return rules.length === 0 ? [] : [[id, rules.join(' ')]];
    });
    expect(Object.fromEntries(others)).toEqual({
      'concat-0290': 'ZIP_HIDDEN_DATA',
      'desc-0245': 'modular-plugin',
      'dir-then-file-0297': 'SOURCE_FILE_AND_FOLDER',
      'esdir-0032': 'SOURCE_UNSAFE_PATH',
      'esdir-0036': 'SOURCE_UNSAFE_PATH',
      'esdir-first-0033': 'SOURCE_UNSAFE_PATH',
      'esdir-first-0037': 'SOURCE_UNSAFE_PATH',
      'jar-dir-0191': 'jar-at-root',
      'misc-0091': 'SOURCE_DUPLICATE_PATH',
      'misc-0098': 'SOURCE_SPECIAL_FILE',
      'name-0147': 'name-characters',
      'name-0153': 'name-characters',
      'name-0154': 'name-characters',
      'name-0155': 'name-characters',
      'nocd-0012': 'ZIP_TRUNCATED',
      'slip-0049': 'SOURCE_UNSAFE_PATH',
      'slip-0050': 'SOURCE_UNSAFE_PATH',
      'slip-0051': 'SOURCE_UNSAFE_PATH',
      'slip-0052': 'SOURCE_UNSAFE_PATH',
      'slip-0053': 'SOURCE_UNSAFE_PATH',
      'slip-0054': 'SOURCE_UNSAFE_PATH',
      'slip-0061': 'SOURCE_UNSAFE_PATH',
      'stable-ncbad-0252': 'named-components',
      'truncated-0011': 'ZIP_TRUNCATED',
      'valid-trailing-0005': 'ZIP_HIDDEN_DATA',
    });
  });
});
