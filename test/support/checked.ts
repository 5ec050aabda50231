import { relative } from 'node:path';
import { examine } from '../../src/examine.ts';
import type { Finding, Identity } from '../../src/model.ts';
import { selectExtensions } from '../../src/select.ts';
import { readSource } from '../../src/source.ts';

export interface Checked extends Identity {
  readonly path: string;
  readonly files: readonly string[];
  readonly findings: readonly Finding[];
}

/** What `slipway check` makes of each extension that the folder's slipway.json lists; paths are from the folder. */
export async function checked(folder: string): Promise<readonly Checked[]> {
  const { requests } = await selectExtensions([folder], {}, process.cwd());
  return Promise.all(
    requests.map(async (request) => {
      const { identity, findings } = await examine(request);
      const source = await readSource(request.path, request.reading);
      const files = source.files.map(({ path }) => path);
      await source.close();
      return { path: relative(folder, request.path), ...identity, files, findings };
    }),
  );
}
