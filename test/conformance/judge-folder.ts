import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Judged } from './judgement.ts';
import { kinds } from './kinds.ts';

export interface JudgedFile {
  readonly name: string;
  /** Undefined when no judge knows the file's kind. */
  readonly lines: readonly Judged[] | undefined;
}

/** Every file and folder of a folder of vectors, in order of their names, judged where its kind is known. */
export async function judgeFolder(folder: string): Promise<readonly JudgedFile[]> {
  const names = (await readdir(folder)).sort();
  const files: JudgedFile[] = [];
  for (const name of names) files.push({ name, lines: await judgeFile(path.join(folder, name)) });
  return files;
}

/** Undefined for a file whose name says no kind; `.jsonl`, gzipped or not. */
async function judgeFile(file: string): Promise<readonly Judged[] | undefined> {
  const name = path.basename(file);
  const kind = Object.keys(kinds).find((one) => name.startsWith(one));
  const judge = kind === undefined ? undefined : kinds[kind];
  if (judge === undefined || !/\.jsonl(\.gz)?$/.test(name)) return undefined;
  const bytes = await readFile(file);
  const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
  const judged: Judged[] = [];
  for (const line of text.split('\n')) if (line !== '') judged.push(await judge(JSON.parse(line)));
  return judged;
}
