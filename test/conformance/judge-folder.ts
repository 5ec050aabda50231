import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Judged } from './judgement.ts';
import { judgeOf } from './kinds.ts';

export interface JudgedFile {
  readonly name: string;
  /** Undefined when no judge knows the file's kind. */
  readonly lines: readonly Judged[] | undefined;
}

/** Every file of a folder of vectors and the folders in it, in order of their paths, judged where its kind is known. */
export async function judgeFolder(folder: string): Promise<readonly JudgedFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  const files: JudgedFile[] = [];
  for (const name of names.sort()) files.push({ name, lines: await judgeFile(folder, name) });
  return files;
}

/** Undefined for a file whose first line is no vector; `.jsonl`, gzipped or not. */
async function judgeFile(folder: string, name: string): Promise<readonly Judged[] | undefined> {
  if (!/\.jsonl(\.gz)?$/.test(name)) return undefined;
  const bytes = await readFile(path.join(folder, name));
  const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
  const lines = text
    .split('\n')
    .flatMap((line): readonly unknown[] => (line === '' ? [] : [JSON.parse(line)]));
  const judge = judgeOf(lines[0]);
  if (judge === undefined) return undefined;
  const judged: Judged[] = [];
  for (const line of lines) judged.push(await judge(line));
  return judged;
}
